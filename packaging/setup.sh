#!/bin/sh
# Makes .venv, the place the program and its tests run in: `sh packaging/setup.sh` (or `make setup`).
#
# Needs nothing but a Debian or Ubuntu machine when run as root, and Python 3.11 to 3.14 with its venv module
# elsewhere. System packages are installed only by root; anyone else is told the exact command.
set -eu

venv=.venv
oldest=3.11
newest=3.14

# What Qt's offscreen, X11 and Wayland platforms load, each with the Debian package it comes in. Those that come along
# with one of these are not named; docs/decisions/0007-system-packages.md says how the list was found.
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libgthread-2.0.so.0 libglib2.0-0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
'

stop() {
    echo "setup: $*" >&2
    exit 1
}

suits() {
    "$1" -c "import sys; sys.exit(not (3, ${oldest#3.}) <= sys.version_info[:2] <= (3, ${newest#3.}))" 2>/dev/null
}

has_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

find_python() {
    for name in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3 python}; do
        if suits "$name" && has_venv "$name"; then
            echo "$name"
            return
        fi
    done
}

install_packages() {
    if [ "$(id -u)" -eq 0 ]; then
        echo "setup: installing system packages: $*"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
    else
        stop "these system packages are missing; install them and run this again:
    sudo apt-get install --no-install-recommends $*"
    fi
}

missing_packages() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    echo "$libraries" | while read -r library package; do
        case "$known" in
            *"$library "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

prepare_system() {
    wanted=""
    [ -n "$(find_python)" ] || wanted="python3-venv"
    if PATH="$PATH:/sbin:/usr/sbin" command -v ldconfig >/dev/null 2>&1; then
        wanted="$wanted $(missing_packages)"
    fi
    wanted=$(echo "$wanted" | xargs)
    [ -n "$wanted" ] || return 0
    if command -v apt-get >/dev/null 2>&1; then
        # shellcheck disable=SC2086  # a list of names
        install_packages $wanted
    else
        echo "setup: this system lacks what Debian calls: $wanted" >&2
        echo "setup: if the window does not open, install them with the package manager of this system." >&2
    fi
}

make_venv() {
    python=$(find_python)
    [ -n "$python" ] || stop "no Python $oldest to $newest with its venv module was found; install one
    (Debian, Ubuntu: sudo apt-get install python3-venv; elsewhere: python.org), or name it: make PYTHON=/path/to/python3"
    if ! suits "$venv/bin/python"; then
        "$python" -m venv --clear "$venv"
    fi
    "$venv/bin/python" -m pip install --quiet --require-hashes --requirement requirements.lock
    "$venv/bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
}

case "$(uname -s)" in
    Linux) prepare_system ;;
esac
make_venv
touch "$venv/.ready"
