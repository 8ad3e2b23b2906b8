"""The faces of the window: which fonts the program brings, and the size and leading each script is read in."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib import resources
from importlib.util import find_spec

from PySide6.QtGui import QFont, QFontDatabase

READING_PIXELS = 14
INTERFACE_PIXELS = 13

_ALWAYS = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "fontpkg_amiri")
_CHINESE = "manimgx_fonts_cjk"
_WEIGHT_AXIS = "wght"


@dataclass(frozen=True, slots=True)
class Script:
    """How texts of a script are set: faces in order of preference, size relative to Latin, and leading.

    `slanted` says whether emphasis may be italic, `sample` is running text to take average widths from.
    """

    faces: tuple[str, ...]
    interface_faces: tuple[str, ...]
    size: float
    leading: float
    sample: str
    slanted: bool = True


_LATIN = Script(
    faces=("Noto Sans", "Noto Sans Arabic"),
    interface_faces=("Noto Sans", "Noto Sans Arabic"),
    size=1.0,
    leading=1.55,
    sample="Recalling its resolutions and noting with appreciation the report of the Secretary-General, ",
)
_ARABIC = Script(
    faces=("Amiri", "Noto Sans Arabic", "Noto Sans"),
    interface_faces=("Noto Sans Arabic", "Noto Sans"),
    size=1.3,
    leading=1.7,
    slanted=False,
    sample="وإذ تشير إلى قراراتها السابقة وإذ تلاحظ مع التقدير تقرير الأمين العام عن التعاون، ",
)
_HAN = Script(
    faces=("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans"),
    interface_faces=("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans"),
    size=1.1,
    leading=1.65,
    slanted=False,
    sample="回顾其以往各项决议，并赞赏地注意到秘书长的报告，",
)
_CYRILLIC = Script(
    faces=_LATIN.faces,
    interface_faces=_LATIN.interface_faces,
    size=_LATIN.size,
    leading=_LATIN.leading,
    sample="ссылаясь на свои резолюции и отмечая с признательностью доклад Генерального секретаря, ",
)
_SCRIPTS = {
    "ar": _ARABIC,
    "fa": _ARABIC,
    "ur": _ARABIC,
    "zh": _HAN,
    "ja": _HAN,
    "ko": _HAN,
    "ru": _CYRILLIC,
    "uk": _CYRILLIC,
    "bg": _CYRILLIC,
}


def script(language: str) -> Script:
    """How a language (code as "ar" or "zh-Hans") is set; Latin if nothing else is known of it."""
    return _SCRIPTS.get(language.split("-", maxsplit=1)[0].lower(), _LATIN)


@functools.cache
def load_fonts() -> None:
    """Register the faces that come with the program; needs a QGuiApplication, and does its work only once."""
    for package in _ALWAYS:
        for file in sorted((resources.files(package) / "files").iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".ttf"):
                _register(file)


@functools.cache
def _load_chinese() -> None:
    if find_spec(_CHINESE) is not None:
        _register(resources.files(_CHINESE) / "NotoSansCJK-VF.otf.ttc")


def _register(file: resources.abc.Traversable) -> None:
    with resources.as_file(file) as path:
        QFontDatabase.addApplicationFont(str(path))


def load_faces_of(language: str) -> None:
    """Load what a language needs beyond the faces that are always there, so that its words show in any list."""
    if script(language) is _HAN:
        _load_chinese()


def reading_font(language: str, zoom: float = 1.0) -> QFont:
    """The font paragraphs of a language are read in; the Chinese face is loaded when it is first asked for."""
    font = _font(script(language), script(language).faces, READING_PIXELS * script(language).size * zoom)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)  # keeps letters at their own distances
    return font


def leading(language: str) -> float:
    """Distance between baselines, as a multiple of the font's pixel size."""
    return script(language).leading


def ui_font(language: str = "en", pixels: int = INTERFACE_PIXELS, *, bold: bool = False) -> QFont:
    """The font of menus, panels and labels in a language of the interface."""
    return _font(script(language), script(language).interface_faces, pixels, bold=bold)


@functools.cache
def margin_font(pixels: int = 11, *, bold: bool = False) -> QFont:
    """The font of row numbers and tag letters; figures of one width."""
    font = ui_font("en", pixels, bold=bold)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def _font(kind: Script, faces: tuple[str, ...], pixels: float, *, bold: bool = False) -> QFont:
    if kind is _HAN:
        _load_chinese()
    font = QFont(list(faces))
    font.setPixelSize(max(6, round(pixels)))
    _set_weight(font, faces[0], bold=bold)
    return font


def _set_weight(font: QFont, face: str, *, bold: bool) -> None:
    # Qt takes a variable face's default instance (Thin for the Chinese one) and smears it for bold: name the axis.
    if face == "Amiri":
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    else:
        plain = 360 if face in _HAN.faces[:3] else 400  # ideographs have more strokes to the square
        font.setVariableAxis(QFont.Tag.fromString(_WEIGHT_AXIS), 600 if bold else plain)
