# SPDX-License-Identifier: GPL-3.0-or-later
"""Larger objects in parts, of which the storage makes one object when all are there; an upload that broke off goes on.

The client's own way to upload starts anew each time, and gives its steps no public names.
"""

# ruff: noqa: SLF001

import hashlib
from collections.abc import Callable
from functools import partial
from typing import BinaryIO, Final, TypeVar

from minio import Minio
from minio.datatypes import Part
from minio.error import InvalidResponseError, S3Error, ServerError

from kzdesk.domain.progress import Progress
from kzdesk.exchange.sent import Sent
from kzdesk.exchange.transport import PIECE

PART_SIZE: Final = 5 << 20
"""Bytes of one part: the least that S3 takes."""
_MOST_PARTS: Final = 10_000
_NONE: Final = frozenset({"AccessDenied", "MethodNotAllowed", "NoSuchUpload", "NotImplemented"})
_NONE_STATUS: Final = frozenset({403, 404, 405, 501})
"""What a storage answers that has no uploads, or does not tell of them."""
T = TypeVar("T")


class Parts:
    """Uploads objects of one bucket in parts."""

    def __init__(self, client: Minio, bucket: str) -> None:
        """Use this bucket."""
        self._client = client
        self._bucket = bucket

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Upload what the storage does not have yet of an object, and let it make the object.

        A part counts as there when its tag is the MD5 of ours, which is what S3 gives to a part.
        """
        length = max(PART_SIZE, -(-size // _MOST_PARTS))
        upload = next(iter(self._open(name)), "") or self._client._create_multipart_upload(self._bucket, name, {})
        parts = self._agreeing(self._there(name, upload), content, (size, length), progress)
        start = min(len(parts) * length, size)
        sent = Sent(content, size, progress, start)
        for number, at in enumerate(range(start, size, length), len(parts) + 1):
            data = _exactly(sent, min(length, size - at))
            parts.append(
                Part(number, self._client._upload_part(self._bucket, name, data, None, upload, number)),
            )
        self._client._complete_multipart_upload(self._bucket, name, upload, parts)

    def give_up(self, name: str) -> None:
        """Let the storage forget what it has of uploads of an object."""
        for upload in self._open(name):
            self._client._abort_multipart_upload(self._bucket, name, upload)

    def _open(self, name: str) -> list[str]:
        """Return the uploads of an object that were begun, the newest first; none where the storage does not tell."""
        found = _told(lambda: self._client._list_multipart_uploads(self._bucket, prefix=name).uploads) or []
        same = [each for each in found if each.object_name == name and each.upload_id]
        same.sort(key=lambda each: str(each.initiated_time), reverse=True)
        return [each.upload_id for each in same if each.upload_id]

    def _there(self, name: str, upload: str) -> dict[int, str]:
        """Return the tags of the parts that the storage has, by number."""
        found: dict[int, str] = {}
        after: str | None = None
        while True:
            page = _told(partial(self._client._list_parts, self._bucket, name, upload, part_number_marker=after))
            if page is None:
                return found
            found |= {part.part_number: part.etag for part in page.parts}
            last = str(max(found, default=0))
            if not page.is_truncated or last == after:
                return found
            after = last

    def _agreeing(
        self, there: dict[int, str], content: BinaryIO, sizes: tuple[int, int], progress: Progress
    ) -> list[Part]:
        """Return the first parts that the storage has as they are here."""
        size, length = sizes
        agreed: list[Part] = []
        sent = Sent(content, size, progress)
        for number, at in enumerate(range(0, size, length), 1):
            if number not in there:
                break
            data = _exactly(sent, min(length, size - at))
            if there[number].strip('"') != hashlib.md5(data, usedforsecurity=False).hexdigest():
                break
            agreed.append(Part(number, there[number]))
        return agreed


def status_of(error: InvalidResponseError | ServerError) -> int:
    """Return the status of HTTP of an answer that is none of S3's."""
    return error.status_code if isinstance(error, ServerError) else int(error._code)


def _told(ask: Callable[[], T]) -> T | None:
    """Return what the storage tells; None when it has no such uploads or does not tell."""
    try:
        return ask()
    except S3Error as error:
        if error.code not in _NONE:
            raise
    except (InvalidResponseError, ServerError) as error:
        if status_of(error) not in _NONE_STATUS:
            raise
    return None


def _exactly(sent: Sent, size: int) -> bytes:
    """Return the next `size` bytes."""
    data = bytearray()
    while len(data) < size:
        data += sent.read(min(PIECE, size - len(data)))
    return bytes(data)
