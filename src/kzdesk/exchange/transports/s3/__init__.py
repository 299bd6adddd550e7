# SPDX-License-Identifier: GPL-3.0-or-later
"""A bucket of an object storage that speaks Amazon's S3. What opens it is loaded when it is opened."""

from contextlib import AbstractContextManager
from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.transport import Setting, Settings, Transport
from kzdesk.exchange.web_kind import WebKind


def _opened(settings: Settings) -> AbstractContextManager[Transport]:
    from kzdesk.exchange.transports.s3.bucket import opened

    return opened(settings)


S3: Final = WebKind(
    "s3",
    QT_TRANSLATE_NOOP("exchange", "S3 object storage"),
    (
        Setting(
            "address",
            QT_TRANSLATE_NOOP("exchange", "Address of the server"),
            QT_TRANSLATE_NOOP("exchange", "Begins with https://, without the name of the bucket."),
        ),
        Setting(
            "bucket",
            QT_TRANSLATE_NOOP("exchange", "Bucket"),
            QT_TRANSLATE_NOOP("exchange", "An existing bucket for nothing else, which only this access may read."),
        ),
        Setting(
            "region",
            QT_TRANSLATE_NOOP("exchange", "Region"),
            QT_TRANSLATE_NOOP("exchange", "As its keeper names it. Empty: us-east-1, which servers of one place take."),
            required=False,
        ),
        Setting(
            "user",
            QT_TRANSLATE_NOOP("exchange", "Access key"),
            QT_TRANSLATE_NOOP("exchange", "The name of an access for the exchange alone."),
        ),
        Setting(
            "password",
            QT_TRANSLATE_NOOP("exchange", "Secret key"),
            QT_TRANSLATE_NOOP("exchange", "What belongs to the access key."),
            secret=True,
        ),
    ),
    _opened,
)
"""Places that are buckets."""
