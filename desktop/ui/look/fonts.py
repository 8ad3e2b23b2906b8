"""The faces of the window: which fonts the program brings, and the size and leading each script is read in."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from importlib import resources
from importlib.util import find_spec

from PySide6.QtGui import QFont, QFontDatabase

from desktop.ui.look.lineheight import with_lines
from desktop.ui.look.scale import scale
from desktop.ui.look.typography import ScriptName, Typography

READING_PIXELS = 14
INTERFACE_PIXELS = 13
LEAST_PIXELS = 11

_ALWAYS = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "fontpkg_amiri")
_CHINESE = "manimgx_fonts_cjk"
_LINES = {"fontpkg_noto_sans_arabic": (1.12, 0.48)}
"""Lines over and under the baseline, in ems, of a face whose own (2.1 em) leave room for vowel signs one over the other
that no menu or list has: with them the Arabic window would show a third less than the English one."""

_WEIGHT_AXIS = QFont.Tag.fromString("wght")
_AS_DESIGNED = Typography()


@dataclass(frozen=True, slots=True)
class Script:
    """How texts of a script are set: faces in order of preference, size relative to Latin, and leading.

    `slanted` says whether emphasis may be italic, `sample` is running text to take average widths from.
    """

    name: ScriptName
    faces: tuple[str, ...]
    interface_faces: tuple[str, ...]
    size: float
    leading: float
    sample: str
    slanted: bool = True


_LATIN = Script(
    name="latin",
    faces=("Noto Sans", "Noto Sans Arabic"),
    interface_faces=("Noto Sans", "Noto Sans Arabic"),
    size=1.0,
    leading=1.55,
    sample="Recalling its resolutions and noting with appreciation the report of the Secretary-General, ",
)
_ARABIC = Script(
    name="arabic",
    faces=("Amiri", "Noto Sans Arabic", "Noto Sans"),
    interface_faces=("Noto Sans Arabic", "Noto Sans"),
    size=1.3,
    leading=1.7,
    slanted=False,
    sample="وإذ تشير إلى قراراتها السابقة وإذ تلاحظ مع التقدير تقرير الأمين العام عن التعاون، ",
)
_HAN = Script(
    name="han",
    faces=("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans"),
    interface_faces=("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans"),
    size=1.1,
    leading=1.65,
    slanted=False,
    sample="回顾其以往各项决议，并赞赏地注意到秘书长的报告，",
)
_CYRILLIC = Script(
    name="cyrillic",
    faces=_LATIN.faces,
    interface_faces=_LATIN.interface_faces,
    size=_LATIN.size,
    leading=_LATIN.leading,
    sample="ссылаясь на свои резолюции и отмечая с признательностью доклад Генерального секретаря, ",
)
_VARIABLE = frozenset({"Noto Sans", "Noto Sans Arabic", *_HAN.faces[:3]})
"""Faces whose weight is an axis."""

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


def script(language: str, typography: Typography = _AS_DESIGNED) -> Script:
    """How a language (code as "ar" or "zh-Hans") is set; Latin if nothing else is known of it.

    `typography` is what the reader chose; a face that is not there is not asked for.
    """
    designed = _SCRIPTS.get(language.split("-", maxsplit=1)[0].lower(), _LATIN)
    return designed if typography is _AS_DESIGNED else _chosen(designed, typography)


@functools.lru_cache(maxsize=64)
def _chosen(designed: Script, typography: Typography) -> Script:
    chosen = typography.of(designed.name)
    if designed is _HAN:
        _load_chinese()  # or the face is not known by its name
    first = (chosen.face,) if chosen.face and QFontDatabase.hasFamily(chosen.face) else ()
    return replace(
        designed,
        faces=tuple(dict.fromkeys((*first, *designed.faces))),
        size=chosen.size or designed.size,
        leading=chosen.leading or designed.leading,
    )


@functools.cache
def load_fonts() -> None:
    """Register the faces that come with the program; needs a QGuiApplication, and does its work only once."""
    for package in _ALWAYS:
        for file in sorted((resources.files(package) / "files").iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".ttf") and package in _LINES:
                QFontDatabase.addApplicationFontFromData(with_lines(file.read_bytes(), *_LINES[package]))
            elif file.name.endswith(".ttf"):
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


def reading_font(language: str, zoom: float = 1.0, typography: Typography = _AS_DESIGNED) -> QFont:
    """The font paragraphs of a language are read in; it follows the system's size as the interface does.

    The Chinese face is loaded when it is first asked for.
    """
    kind = script(language, typography)
    return _font(kind, kind.faces, READING_PIXELS * kind.size * zoom * scale(), read=True)


def page_font(language: str, pixels: float) -> QFont:
    """The font paragraphs of a language are printed in, at the size that Latin has; no screen's size matters to it."""
    kind = script(language)
    return _font(kind, kind.faces, pixels * kind.size, read=True)


def leading(language: str, typography: Typography = _AS_DESIGNED) -> float:
    """Distance between baselines, as a multiple of the font's pixel size."""
    return script(language, typography).leading


def ui_font(language: str = "en", pixels: int = INTERFACE_PIXELS, *, bold: bool = False) -> QFont:
    """The font of menus, panels and labels in a language of the interface; it follows the system's size."""
    return _font(script(language), script(language).interface_faces, pixels * scale(), bold=bold)


@functools.cache
def margin_font(pixels: int = 11, *, bold: bool = False) -> QFont:
    """The font of row numbers and tag letters; figures of one width."""
    font = ui_font("en", pixels, bold=bold)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def bold_of(font: QFont) -> QFont:
    """What makes a font bold, and nothing else of it: for words inside a paragraph."""
    bold = QFont()
    _set_weight(bold, font.families()[0], bold=True)
    return bold


def smaller_of(font: QFont) -> QFont:
    """One step smaller: for what stands under a title."""
    small = QFont(font)
    small.setPixelSize(max(LEAST_PIXELS, font.pixelSize() - 1))
    return small


def _font(kind: Script, faces: tuple[str, ...], pixels: float, *, bold: bool = False, read: bool = False) -> QFont:
    if kind.name == "han":
        _load_chinese()
    # A copy, as it may be changed; what Qt has found for it, which takes time, they share.
    return QFont(_made(faces, max(6, round(pixels)), bold, read))


@functools.lru_cache(maxsize=256)
def _made(faces: tuple[str, ...], pixels: int, bold: bool, read: bool) -> QFont:
    font = QFont(list(faces))
    font.setPixelSize(pixels)
    _set_weight(font, faces[0], bold=bold)
    if read:
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)  # keeps letters at their own distances
    return font


def _set_weight(font: QFont, face: str, *, bold: bool) -> None:
    # Qt takes a variable face's default instance (Thin for the Chinese one) and smears it for bold: name the axis.
    plain = 360 if face in _HAN.faces[:3] else 400  # ideographs have more strokes to the square
    if face not in _VARIABLE:
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    if face in _VARIABLE or not bold:
        font.setVariableAxis(_WEIGHT_AXIS, 600 if bold else plain)
