# SPDX-License-Identifier: GPL-3.0-or-later
import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.runtime.settings import Settings, SettingsFile, setting_specs


def test_settings_come_back_as_they_were_saved(profile: Path) -> None:
    file = SettingsFile(profile / "deep" / "settings.json")
    chosen = Settings(language="ru", theme="dark", text_size=16, lock_after_minutes=15)
    file.save(chosen)
    assert file.load() == chosen


def test_file_is_readable_by_its_owner_only(profile: Path) -> None:
    path = profile / "settings.json"
    SettingsFile(path).save(Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in profile.iterdir()] == ["settings.json"]


def test_missing_file_gives_defaults(profile: Path) -> None:
    assert SettingsFile(profile / "settings.json").load() == Settings()


@pytest.mark.parametrize(
    "stored",
    [{"lock_after_minutes": 0}, {"lock_after_minutes": True}, {"text_size": "11"}, {"theme": 1}, {"language": "../x"}],
)
def test_values_that_are_not_offered_are_not_taken(profile: Path, stored: dict[str, object]) -> None:
    path = profile / "settings.json"
    path.write_text(json.dumps(stored | {"unknown": 1}))
    assert SettingsFile(path).load() == Settings()


@pytest.mark.expects_log
@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b""])
def test_spoilt_file_gives_defaults(profile: Path, content: bytes) -> None:
    path = profile / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).load() == Settings()


def test_locking_cannot_be_switched_off() -> None:
    [lock] = [spec for spec in setting_specs() if spec.name == "lock_after_minutes"]
    assert [option.value for option in lock.options] == [1, 2, 5, 10, 15]


@given(st.data())
def test_every_offered_value_is_accepted(data: st.DataObject) -> None:
    spec = data.draw(st.sampled_from([s for s in setting_specs() if s.options]))
    option = data.draw(st.sampled_from(spec.options))
    assert spec.accepts(option.value)


def test_every_setting_says_what_it_is_called() -> None:
    assert all(spec.label.text and all(o.label.text for o in spec.options) for spec in setting_specs())
