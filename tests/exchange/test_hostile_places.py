# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that are not what they should be: other hosts, other keys, wrong certificates, answers that make no sense."""

import io
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kzdesk.domain.errors import KzdeskError, Refused, Unavailable
from kzdesk.exchange import carrying
from kzdesk.exchange.transport import Listed, Settings, TransportKind
from kzdesk.exchange.transports import TRANSPORTS
from kzdesk.exchange.web import host_address
from tests.exchange.authority import certificate
from tests.exchange.objects import listed, put
from tests.exchange.relay import HOST, relayed
from tests.exchange.scripted import Answer, Script, by_proxy, scripted
from tests.exchange.servers import Server, s3_server, sftp_server, webdav_server

NAME = "a" * 26 + ".bin"
KINDS = {kind.name: kind for kind in TRANSPORTS}


def web_settings(kind: str, port: int) -> Settings:
    address = f"http://{HOST}:{port}" + ("/place" if kind == "webdav" else "")
    return {"address": address, "bucket": "place", "user": "exchange", "password": "secret"}


def code_of(kind: TransportKind, settings: Settings) -> str:
    """The code with which a place cannot be used."""
    with pytest.raises(KzdeskError) as caught, kind.open(settings) as transport:
        carrying.check(transport)
    for told in (caught.value, caught.value.__cause__):
        assert settings["password"] not in repr(told)
        assert HOST not in repr(told)
    return caught.value.code


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Server]]:
    folder = tmp_path_factory.mktemp("servers")
    proof = certificate(folder / "certificate")
    for name in ("webdav", "s3", "sftp"):
        (folder / name / "place").mkdir(parents=True)
    with (
        webdav_server(folder / "webdav", proof) as webdav,
        s3_server(folder / "s3", proof) as s3,
        sftp_server(folder / "sftp", folder / "keys") as sftp,
    ):
        yield {"webdav": webdav, "s3": s3, "sftp": sftp}


@pytest.mark.parametrize("kind", ["webdav", "s3"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(kind: str, status: int) -> None:
    with scripted(lambda _method, _path: Answer(200)) as other:
        script: Script = lambda _method, path: Answer(status, {"Location": f"http://{HOST}:{other.port}{path}"})  # noqa: E731
        with scripted(script) as server:
            assert code_of(KINDS[kind], web_settings(kind, server.port)) == "redirect"
    assert server.asked
    assert other.asked == []


@pytest.mark.parametrize("kind", ["webdav", "s3"])
@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "storage"),
        (401, "wrong-password"),
        (403, "not-allowed"),
        (404, "no-place"),
        (413, "file-too-large"),
        (500, "storage"),
        (507, "full"),
    ],
)
def test_every_status_has_its_meaning(kind: str, status: int, code: str) -> None:
    with scripted(lambda _method, _path: Answer(status)) as server:
        assert code_of(KINDS[kind], web_settings(kind, server.port)) == code


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe\x00",
        b"<a>" * 100_000,
        b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
        b'<?xml version="1.0"?><a/>',
        b'<multistatus xmlns="DAV:"><response><href>/' + NAME.encode() + b"</href></response></multistatus>",
        b'<multistatus xmlns="DAV:"><response><href>/' + NAME.encode() + b"</href><propstat><prop><resourcetype>"
        b"<collection/></resourcetype><getcontentlength>5</getcontentlength></prop></propstat></response></multistatus>",
    ],
)
@pytest.mark.parametrize("kind", ["webdav", "s3"])
def test_answers_that_make_no_sense_are_no_list(kind: str, body: bytes) -> None:
    status = 207 if kind == "webdav" else 200
    with (
        scripted(lambda _method, _path: Answer(status, {"Content-Type": "application/xml"}, body)) as server,
        KINDS[kind].open(web_settings(kind, server.port)) as transport,
    ):
        try:
            found = listed(transport)
        except Unavailable as error:
            found = set()
            assert error.code == "storage"  # noqa: PT017 - an empty list is as good
        assert found == set()


@pytest.mark.parametrize("kind", ["webdav", "s3"])
@pytest.mark.parametrize("announced", [True, False])
def test_a_place_cannot_send_more_than_the_limit(kind: str, announced: bool) -> None:
    body = bytes(1000)
    headers = {} if announced else {"Transfer-Encoding": "chunked", "Content-Length": "5"}
    sent = body if announced else b"3e8\r\n" + body + b"\r\n0\r\n\r\n"
    with (
        scripted(lambda _method, _path: Answer(206, headers, sent)) as server,
        KINDS[kind].open(web_settings(kind, server.port)) as transport,
    ):
        with pytest.raises(Refused) as caught:
            b"".join(transport.get(NAME, 999))
        assert caught.value.code == "too-large"


def test_an_endless_answer_is_not_heard_out() -> None:
    body = b"<a>" + b" " * (9 << 20)
    with (
        scripted(lambda _method, _path: Answer(200, {"Content-Type": "application/xml"}, body)) as server,
        KINDS["s3"].open(web_settings("s3", server.port)) as transport,
    ):
        with pytest.raises(Unavailable) as caught:
            listed(transport)
        assert caught.value.code == "storage"


def test_a_bucket_of_a_hundred_thousand_objects_is_read_a_page_at_a_time() -> None:
    def page(_method: str, path: str) -> Answer:
        number = int(parse_qs(urlsplit(path).query).get("continuation-token", ["0"])[0])
        names = (f"{number:05d}{each:03d}".translate(str.maketrans("0123456789", "abcdefghij")) for each in range(1000))
        entries = "".join(
            f"<Contents><Key>{name}{'z' * 18}.bin</Key><Size>7</Size>"
            "<LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>"
            for name in names
        )
        more = f"<NextContinuationToken>{number + 1}</NextContinuationToken>" if number < 99 else ""
        kept = f"<IsTruncated>{str(number < 99).lower()}</IsTruncated>{more}"
        text = f'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>place</Name>{kept}{entries}</ListBucketResult>'
        return Answer(200, {"Content-Type": "application/xml"}, text.encode())

    with scripted(page) as server, KINDS["s3"].open(web_settings("s3", server.port)) as transport:
        found = transport.names()
        assert next(found) == Listed("a" * 8 + "z" * 18 + ".bin", 7)
        for page_number in range(1, 8):  # the rest takes the library a while
            assert len(server.asked) == page_number
            assert len({next(found) for _ in range(1000)}) == 1000


@pytest.mark.parametrize("kind", ["webdav", "s3"])
@pytest.mark.parametrize("proof", ["unknown authority", "another host", "expired"])
def test_a_certificate_that_is_not_valid_stops_everything(kind: str, proof: str, tmp_path: Path) -> None:
    other_host = {"host": "other.example"} if proof == "another host" else {}
    made = certificate(tmp_path / "proof", expired=proof == "expired", **other_host)
    (tmp_path / "place").mkdir()
    start = webdav_server if kind == "webdav" else s3_server
    with start(tmp_path, made) as server, relayed(server.reach) as relay:
        settings = {**server.settings(relay.port, "place")}
        if proof == "unknown authority":
            settings["authority"] = ""
        assert code_of(KINDS[kind], settings) == "certificate"


@pytest.mark.parametrize("kind", ["webdav", "s3", "sftp"])
def test_a_wrong_password_is_said_before_anything_large_is_sent(servers: dict[str, Server], kind: str) -> None:
    server = servers[kind]
    with relayed(server.reach) as relay:
        settings = {**server.settings(relay.port, "place"), "password": "guessed", "key": ""}
        code = code_of(KINDS[kind], settings)
    assert code == ("not-allowed" if kind == "s3" else "wrong-password")  # rclone does not say why


@pytest.mark.parametrize("kind", ["webdav", "s3", "sftp"])
def test_a_place_that_does_not_exist_is_said(servers: dict[str, Server], kind: str) -> None:
    server = servers[kind]
    with relayed(server.reach) as relay, KINDS[kind].open(server.settings(relay.port, "nowhere")) as transport:
        for ask in (lambda: listed(transport), lambda: put(transport, NAME, b"x")):
            with pytest.raises(Refused) as caught:
                ask()
            assert caught.value.code == "no-place"


@pytest.mark.parametrize("kind", ["webdav", "s3", "sftp"])
def test_nobody_there(servers: dict[str, Server], kind: str) -> None:
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
    settings = {"password": "guessed", **servers[kind].settings(port, "place")}
    assert code_of(KINDS[kind], settings) == "unreachable"
    assert code_of(KINDS[kind], {**settings, "proxy": f"{HOST}:{port}"}) == "unreachable"


@pytest.mark.parametrize("kind", ["webdav", "s3", "sftp"])
def test_a_proxy_looks_up_the_host(servers: dict[str, Server], kind: str, tmp_path: Path) -> None:
    server, asked = servers[kind], list[tuple[str, int]]()
    with relayed(by_proxy(asked, server.reach)) as proxy:
        settings = {**server.settings(4321, "place"), "proxy": f"{HOST}:{proxy.port}"}
        with KINDS[kind].open(settings) as transport:
            carrying.check(transport)
    assert set(asked) == {(HOST, 4321)}
    with relayed(by_proxy(asked, server.reach)) as proxy:
        hidden = {key: value.replace(HOST, "exchange.invalid") for key, value in server.settings(4321, "place").items()}
        hidden["proxy"] = f"{HOST}:{proxy.port}"
        with KINDS[kind].open(hidden) as transport, suppress(Refused):  # a certificate is for another host
            listed(transport)
    assert ("exchange.invalid", 4321) in asked


def test_a_server_that_shows_another_key_gets_no_password(servers: dict[str, Server], tmp_path: Path) -> None:
    (tmp_path / "place").mkdir()
    with sftp_server(tmp_path, tmp_path / "keys") as other, relayed(other.reach) as relay:
        known = servers["sftp"].settings(relay.port, "place")["identity"]
        settings = {"password": "guessed", **other.settings(relay.port, "place"), "identity": known}
        assert code_of(KINDS["sftp"], settings) == "identity-changed"
        assert code_of(KINDS["sftp"], {**settings, "identity": "ssh-rsa " + known.split()[1]}) == "identity-changed"
        assert code_of(KINDS["sftp"], {**settings, "identity": ""}) == "identity-unknown"


def test_the_key_shown_is_what_ssh_keygen_shows(servers: dict[str, Server]) -> None:
    with relayed(servers["sftp"].reach) as relay:
        shown = KINDS["sftp"].identify({"address": f"{HOST}:{relay.port}"})
    assert shown == servers["sftp"].settings(0, "")["identity"]
    assert shown.startswith("ssh-ed25519 SHA256:")
    assert {kind.name: kind.identify({}) for kind in TRANSPORTS if kind.name != "sftp"} == {
        "folder": "",
        "webdav": "",
        "s3": "",
    }


FRAME = "-----{} OPENSSH PRIVATE KEY-----"


@pytest.mark.parametrize("text", ["", "nonsense", f"{FRAME.format('BEGIN')}\nAAAA\n{FRAME.format('END')}"])
def test_a_key_that_cannot_be_read_is_said(servers: dict[str, Server], text: str) -> None:
    with relayed(servers["sftp"].reach) as relay:
        settings = {**servers["sftp"].settings(relay.port, "place"), "password": "guessed", "key": text}
        assert code_of(KINDS["sftp"], settings) == ("key" if text else "wrong-password")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "cloud.example",
        "http://cloud.example",
        "ftp://cloud.example/x",
        "https://",
        "https:///x",
        "//cloud.example",
        "https://me:secret@cloud.example/",
        "https://cloud.example/x?y=1",
        "https://cloud.example/#x",
        "https://cloud.example:0/",
        "https://cloud.example:99999/",
        "https://[::1/",
        "http://127.0.0.1.example/",
        "http://localhost.example",
        "http://10.0.0.1/",
    ],
)
def test_addresses_that_are_not_safe_are_refused(address: str) -> None:
    with pytest.raises(Refused) as caught:
        host_address(address)
    assert caught.value.code == "address"


def test_addresses_that_are_safe_are_taken() -> None:
    for address in (
        "https://cloud.example/remote.php/dav/files/me/exchange",
        "http://127.0.0.1:8080/x",
        "http://[::1]:8080",
        "http://" + "a" * 56 + ".onion/x",
    ):
        assert host_address(f" {address}/ ") == address


@pytest.mark.parametrize(
    "proxy", ["nonsense", "127.0.0.1", "a b:1", "127.0.0.1:0", "user:secret@127.0.0.1:1", "x:y", "socks5://x:1"]
)
@pytest.mark.parametrize("kind", ["webdav", "s3", "sftp"])
def test_a_proxy_that_cannot_be_read_is_never_passed_by(kind: str, proxy: str) -> None:
    with scripted(lambda _method, _path: Answer(200)) as server:
        settings = {**web_settings(kind, server.port), "identity": "ssh-ed25519 x", "proxy": proxy}
        if kind == "sftp":
            settings["address"] = f"{HOST}:{server.port}"
        assert code_of(KINDS[kind], settings) == "address"
    assert server.asked == []


def test_an_authority_that_cannot_be_read_is_never_passed_by() -> None:
    for kind in ("webdav", "s3"):
        settings = {**web_settings(kind, 1), "authority": "nonsense"}
        assert code_of(KINDS[kind], settings) == "authority"


def test_fetching_gives_up_after_a_while() -> None:
    out = io.BytesIO()
    answer = Answer(206, {"Content-Length": "100", "Connection": "close"}, b"x")
    answers = iter([answer, answer])
    nothing = Answer(206, {"Content-Length": "98", "Connection": "close"})
    with (
        scripted(lambda _method, _path: next(answers, nothing)) as server,
        KINDS["webdav"].open(web_settings("webdav", server.port)) as transport,
    ):
        with pytest.raises(Unavailable) as caught:
            carrying.fetch(transport, NAME, 1000, out)
        assert caught.value.code == "interrupted"
    assert out.getvalue() == b"xx"
    assert len(server.asked) == 2 + carrying.TRIES
