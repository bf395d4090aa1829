#!/usr/bin/env bash
# The one command of ViperOS. Needs the .NET 10 SDK; builds the command itself when its sources have changed, then hands over to it.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)
tool=$root/artifacts/bin/Viper/release/viper.dll
stamp=$root/artifacts/viper.stamp
sources=("$root"/src/Tools/{Viper,Debian,Emulation,ImageBuilder} "$root"/src/Contracts/BootArchive*.cs
    "$root"/Directory.{Build.props,Build.targets,Packages.props} "$root/global.json")

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

# Everything that fails before the command itself runs is "could not be built or started".
fail() {
    printf 'viper: %s\n' "$1" >&2
    exit 125
}

is_stale() {
    [ ! -f "$tool" ] || [ ! -f "$stamp" ] ||
        [ -n "$(find "${sources[@]}" -newer "$stamp" -print -quit 2>&1)" ]
}

build() {
    local version log
    version=$(cd "$root" && dotnet --version 2>/dev/null) ||
        fail "the .NET SDK that global.json asks for is missing; dotnet-install.sh --channel 10.0 gets it"
    [ "${version%%.*}" -ge 10 ] || fail "ViperOS needs the .NET 10 SDK, and this is $version"
    [ ! -t 2 ] || printf 'Building the viper command …\r' >&2
    log=$(mktemp)
    touch "$stamp.new"
    if ! dotnet build "$root/src/Tools/Viper/Viper.csproj" --nologo -v quiet -clp:NoSummary -tl:off > "$log" 2>&1; then
        { grep -E 'error' "$log" | sort -u || cat "$log"; } >&2
        rm -f "$log"
        fail "the viper command itself does not build"
    fi
    rm -f "$log"
    mv "$stamp.new" "$stamp"
    [ ! -t 2 ] || printf '\033[K' >&2
}

command -v dotnet > /dev/null ||
    fail "there is no dotnet on the PATH; get the .NET 10 SDK from https://dotnet.microsoft.com/download/dotnet/10.0"

if is_stale; then
    mkdir -p "$root/artifacts"
    exec 9> "$root/artifacts/viper.lock"
    flock 9
    ! is_stale || build
    exec 9>&-
fi

export VIPER_ROOT=$root
exec dotnet "$tool" "$@"
