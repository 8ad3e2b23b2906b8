"""Which of several versions is the original, by what their mastheads say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.core.document import Reading

_SAID = re.compile(
    r"(?:original|الأصل|оригинал|подлинный текст(?: на)?|原文)\s*[:：]?\s*(?:بال|ب)?(?P<language>\w+)", re.IGNORECASE
)
_NAMES = {
    "ar": ("arabic", "arabe", "árabe", "عربية", "العربية", "арабский", "арабском", "阿拉伯文"),
    "en": ("english", "anglais", "inglés", "إنكليزية", "إنجليزية", "الإنكليزية", "английский", "английском", "英文"),
    "es": ("spanish", "espagnol", "español", "إسبانية", "الإسبانية", "испанский", "испанском", "西班牙文"),
    "fr": ("french", "français", "francés", "فرنسية", "الفرنسية", "французский", "французском", "法文"),
    "ru": ("russian", "russe", "ruso", "روسية", "الروسية", "русский", "русском", "俄文"),
    "zh": ("chinese", "chinois", "chino", "صينية", "الصينية", "китайский", "китайском", "中文"),
}  # fmt: skip
_LANGUAGE_OF = {name: language for language, names in _NAMES.items() for name in names}


def original_index(readings: Sequence[Reading]) -> int:
    """The place of the original: the one a masthead names ("Original: French"), else English, else the first."""
    languages = [reading.language for reading in readings]
    for language in (*_named(readings), "en"):
        if language in languages:
            return languages.index(language)
    return 0


def _named(readings: Sequence[Reading]) -> list[str]:
    mastheads = (
        paragraph.reading for reading in readings for paragraph in reading.paragraphs if paragraph.tag == "masthead"
    )
    said = (match["language"].lower() for text in mastheads for match in _SAID.finditer(text))
    return [_LANGUAGE_OF[name] for name in said if name in _LANGUAGE_OF]
