# SPDX-License-Identifier: GPL-3.0-or-later
"""A bucket of an object storage that speaks Amazon's S3."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import BinaryIO, Final, cast
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from minio import Minio
from minio.error import InvalidResponseError, S3Error, ServerError

from kzdesk.domain.progress import Progress
from kzdesk.exchange.sent import Sent
from kzdesk.exchange.transport import Listed, Settings, Transport, checked, is_object
from kzdesk.exchange.transports.s3.parts import PART_SIZE, Parts, status_of
from kzdesk.exchange.troubles import refused, trouble, unavailable
from kzdesk.exchange.web import connected, host_address, meaning, pieces, told

_MEANINGS: Final[Mapping[str, str]] = {
    "AccessDenied": "not-allowed",
    "AllAccessDisabled": "not-allowed",
    "AuthorizationHeaderMalformed": "no-place",
    "EntityTooLarge": "file-too-large",
    "InvalidAccessKeyId": "wrong-password",
    "InvalidBucketName": "no-place",
    "MethodNotAllowed": "not-allowed",
    "NoSuchBucket": "no-place",
    "NoSuchKey": "no-object",
    "PermanentRedirect": "no-place",
    "QuotaExceeded": "full",
    "RequestExpired": "clock",
    "RequestTimeTooSkewed": "clock",
    "SignatureDoesNotMatch": "wrong-password",
    "XMinioStorageFull": "full",
}
"""What the codes of S3 (API reference, “Error responses”) and of its servers mean here."""
_MISSING: Final = 404
_NOTHING_LEFT: Final = 416
_BUCKET: Final = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")


@contextmanager
def opened(settings: Settings) -> Iterator[Transport]:
    """Give the place that these settings name. Raises `Refused` when one of them cannot be meant."""
    address = urlsplit(host_address(settings.get("address", "")))
    if not _BUCKET.fullmatch(settings.get("bucket", "")):
        raise refused("setting")
    with connected(settings) as pool:
        try:
            client = Minio(
                address.netloc,
                access_key=settings.get("user", ""),
                secret_key=settings.get("password", ""),
                secure=address.scheme == "https",
                region=settings.get("region", "") or "us-east-1",
                http_client=pool,
            )
        except ValueError:
            raise refused("address") from None
        yield S3Transport(client, settings.get("bucket", ""))


class S3Transport:
    """Reads and writes the objects of one bucket."""

    def __init__(self, client: Minio, bucket: str) -> None:
        """Use this bucket, which must exist."""
        self._client = client
        self._bucket = bucket
        self._parts = Parts(client, bucket)

    def names(self) -> Iterator[Listed]:
        """Give what the storage lists, a page of it at a time."""
        with _told():
            for found in self._client.list_objects(self._bucket):
                name = found.object_name or ""
                if is_object(name) and found.size is not None:
                    yield Listed(name, found.size)

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Upload, larger content in parts; the storage shows the object when it is whole."""
        checked(name)
        with _told():
            if size > PART_SIZE:
                self._parts.put(name, content, size, progress)
                return
            sent = cast(BinaryIO, Sent(content, size, progress))  # what is called of it is `read`
            self._client.put_object(self._bucket, name, sent, size, part_size=PART_SIZE)

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        """Download from `offset` on."""
        checked(name)
        with _told(sought=True):
            answer = self._client.get_object(self._bucket, name, offset=offset)
            try:
                yield from pieces(answer, limit - offset)
            finally:
                answer.close()

    def delete(self, name: str) -> None:
        """Remove the object, and what uploads of it that broke off left."""
        checked(name)
        with _told():
            self._client.remove_object(self._bucket, name)
            self._parts.give_up(name)


@contextmanager
def _told(*, sought: bool = False) -> Iterator[None]:
    """Say what an error of the storage means; `sought` says that an object was asked for, which may be missing."""
    try:
        with told():
            yield
    except S3Error as error:
        if error.code != "InvalidRange":  # that one means: nothing is left after `offset`
            raise trouble(_MEANINGS.get(error.code or "", "storage")) from None
    except (InvalidResponseError, ServerError) as error:
        status = status_of(error)
        if status != _NOTHING_LEFT:
            raise unavailable("no-object") if sought and status == _MISSING else meaning(status) from None
    except (ET.ParseError, ValueError):  # an answer that is none of S3's
        raise unavailable("storage") from None
