"""The look of the window: colours read from a theme's TOML, the palette and the style sheet made of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib import resources
from string import Template
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop.ui.look.scale import scaled_sheet

ThemeName = Literal["light", "dark"]

_TINT = 0.13


@dataclass(frozen=True, slots=True)
class TagColours:
    """The label of a tag: its letter, the letter's colour and the ground's."""

    letter: str
    fore: str
    back: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#rrggbb". `ground` is the paper read on, `chrome` everything around it, `finding` amber.

    `tags` are the labels of the scheme that ships, `hues` the colours that tags of any other can have.
    """

    name: ThemeName
    ground: str
    chrome: str
    raised: str
    hairline: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_tint: str
    selection: str
    selected_text: str
    on_accent: str
    finding: str
    finding_line: str
    finding_tint: str
    inserted: str
    inserted_tint: str
    deleted: str
    deleted_tint: str
    tags: Mapping[str, TagColours]
    hues: Mapping[str, str]

    def tag(self, name: str) -> TagColours:
        """The colours of a tag; a tag of another scheme gets its first letter on a neutral ground."""
        known = self.tags.get(name)
        return known or TagColours(name[:1].upper(), self.muted, self.selection)

    def hue(self, colour: str) -> str:
        """One of the colours that tags can have; that of quiet words for one it does not know."""
        return self.hues.get(colour, self.muted)

    def label(self, letter: str, colour: str) -> TagColours:
        """The label of a tag of any scheme: its letter on a tint of its colour."""
        return TagColours(letter, self.hue(colour), mixed(self.hue(colour), self.ground, _TINT))


def load_theme(name: ThemeName) -> Theme:
    """The theme as `resources/themes` has it."""
    source = (resources.files("resources") / "themes" / f"{name}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(source)
    tags = {tag: TagColours(**colours) for tag, colours in data["tags"].items()}
    return Theme(name=name, tags=tags, hues=data["hues"], **data["colours"])


def chosen_theme(choice: str) -> ThemeName:
    """The theme for what the reader chose; `system` is dark where the system is."""
    if choice == "system":
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    return "dark" if choice == "dark" else "light"


def palette(theme: Theme) -> QPalette:
    """The palette for what no style sheet reaches: dialogs of the system, carets, disabled text."""
    result = QPalette()
    for role, colour in _roles(theme).items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return result


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.chrome,
        role.WindowText: theme.text,
        role.Base: theme.ground,
        role.AlternateBase: theme.accent_tint,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.chrome,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.selected_text,
        role.HighlightedText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.hairline,
        role.Mid: theme.hairline,
        role.Dark: theme.faint,
        role.Shadow: theme.faint,
        role.Accent: theme.accent,
    }


def stylesheet(theme: Theme) -> str:
    """The style sheet of the ordinary widgets.

    Widgets may set dynamic properties: `role` on a label or button (title, heading, muted, small, finding, accent,
    primary, quiet), `segment` on the buttons of a switch (first, middle, last), `pane` on a panel's widget.
    """
    folder = resources.files("resources") / "themes"
    colours = {key: value for key, value in asdict(theme).items() if isinstance(value, str)}
    sheet = scaled_sheet((folder / "window.qss").read_text(encoding="utf-8"))
    return Template(sheet).substitute(colours, signs=str(folder / "signs").replace("\\", "/"))


def mixed(first: str, second: str, share: float) -> str:
    """The colour between two, `share` (0 to 1) of it being the first."""
    pairs = ((int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
