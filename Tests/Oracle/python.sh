# Finds a Python with the modules that a script needs, or makes one: . python.sh; python=$(python_with MODULE:PACKAGE …)

# Prints the command of a Python 3 that has all modules; makes .build/oracle-venv where the system's has not.
python_with() {
    local root modules="" packages="" pair
    for pair in "$@"; do
        modules="$modules${modules:+, }${pair%%:*}"
        packages="$packages ${pair##*:}"
    done
    if ! command -v python3 > /dev/null; then
        echo "python3 is not installed" >&2
        return 1
    fi
    if python3 -c "import $modules" 2> /dev/null; then
        echo python3
        return
    fi
    root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
    local environment="$root/.build/oracle-venv"
    if ! "$environment/bin/python3" -c "import $modules" 2> /dev/null; then
        # shellcheck disable=SC2086 # one word per package
        if ! { python3 -m venv "$environment" && "$environment/bin/python3" -m pip install --quiet $packages; } >&2; then
            echo "cannot import $modules and cannot install$packages; install them with pip and run this again" >&2
            return 1
        fi
    fi
    echo "$environment/bin/python3"
}
