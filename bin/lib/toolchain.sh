# Shared by bin/run, bin/test and bin/bench: finds the toolchain and builds what has changed.
# Expects $root, the project's folder. Says in one sentence what to install when something is missing.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

java_major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'; }

# A JDK 25 or newer: JAVA_HOME, then the java on the PATH, then the usual places.
find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" "$(on_path_home)" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
        [ "$(java_major "$candidate")" -ge 25 ] 2>/dev/null || continue
        export JAVA_HOME=$candidate PATH="$candidate/bin:$PATH"
        return
    done
    die "OGP Toolbox needs a JDK 25: install one (for example Temurin 25) and set JAVA_HOME to its folder."
}

on_path_home() {
    local javac
    javac=$(command -v javac) || return 0
    javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
    dirname "$(dirname "$javac")"
}

# Node 24, which bundles the front end: our own copy in .tools, the one on the PATH, or a copy that npm fetches now.
find_node() {
    if [ -x "$root/.tools/bin/node" ]; then
        export PATH="$root/.tools/bin:$PATH"
    fi
    [ "$(node_major)" -ge 24 ] && return
    command -v npm >/dev/null || die "OGP Toolbox needs npm to bundle its front end: install Node.js 24, which brings it."
    say "Fetching Node 24 into .tools (once) …"
    npm install --global --prefix "$root/.tools" --no-fund --no-audit --loglevel=error node@24 npm@11 >&2 ||
        die "Node 24 could not be fetched: check the network, or install Node.js 24 yourself, then try again."
    export PATH="$root/.tools/bin:$PATH"
    [ "$(node_major)" -ge 24 ] || die "Node 24 could not be set up in .tools: install Node.js 24 yourself, then try again."
}

node_major() { { node --version 2>/dev/null || echo v0; } | sed 's/^v\([0-9]*\).*/\1/'; }

# One number for everything the packaged application is made of; not for what the build itself leaves beside it, or the
# first build would be followed by a second.
fingerprint() {
    (cd "$root" && find pom.xml .mvn src/main processes frontend -type f ! -path 'src/main/bundles/*' ! -path 'src/main/frontend/*' \
        ! -path 'frontend/generated/*' ! -path frontend/index.html -exec cksum {} + | sort | cksum | tr ' ' -)
}

# Whether what lies in target/app was made of what lies here now.
built() { [ "$(cat "$root/target/built" 2>/dev/null)" = "$(fingerprint)" ] && [ -f "$root/target/app/ogp-toolbox.jar" ]; }

# Maven leaves in target/classes what was renamed or deleted since: two migrations of one number, and nothing starts.
# The markers say what was unpacked there.
clear_stale() {
    local mark
    mark=$(fingerprint)
    [ "$(cat "$root/target/compiled" 2>/dev/null)" = "$mark" ] && return
    (cd "$root" && rm -rf target/classes target/generated-sources target/maven-status target/dependency-maven-plugin-markers)
    mkdir -p "$root/target"
    printf '%s' "$mark" >"$root/target/compiled"
}

# One build at a time in this folder, until end_turn or the end of the process. The lock lies where no `clean` takes it away.
take_turn() {
    mkdir -p "$root/.tools"
    if command -v flock >/dev/null; then
        exec 9>"$root/.tools/build.lock"
        flock --nonblock 9 || { waiting_word; flock 9; }
    else
        take_folder
        trap end_turn EXIT
    fi
}

# Maven may have left processes behind that hold the file open: so it is unlocked, not only closed.
end_turn() {
    if command -v flock >/dev/null; then
        flock --unlock 9
        exec 9>&-
    else
        rm -rf "$root/.tools/build.lock.owner"
        trap - EXIT
    fi
}

waiting_word() { say "Another build is under way in this folder; waiting for it …"; }

# Where there is no flock (macOS): a folder with the number of its owner; one whose owner has died is taken away, by one
# of those who wait.
take_folder() {
    local folder=$root/.tools/build.lock.owner owner told='' silent=0
    until mkdir "$folder" 2>/dev/null; do
        owner=$(cat "$folder/pid" 2>/dev/null) || owner=''
        [ -n "$owner" ] && silent=0 || silent=$((silent + 1))
        if { [ -n "$owner" ] && ! alive "$owner"; } || [ "$silent" -gt 10 ]; then
            take_away "$folder" "$owner"
            silent=0
            continue
        fi
        [ -n "$told" ] || waiting_word
        told=yes
        sleep 1
    done
    echo "$$" >"$folder/pid"
}

take_away() {
    mkdir "$1.ends" 2>/dev/null || { sleep 1; return 0; }
    [ "$(cat "$1/pid" 2>/dev/null)" != "$2" ] || rm -rf "$1"
    rmdir "$1.ends"
}

alive() { ps -p "$1" >/dev/null 2>&1; }

# How the packaged application is run. What a start learned is of use only to one with the same flags; the JVM itself sees
# whether it was made by another JVM, of other jars or with another collector, and then does without, and without a word.
java_flags=(-XX:+ExitOnOutOfMemoryError -Xlog:aot=off -Xlog:cds=off)
learned() { printf '%s' "$root/target/app/ogp-toolbox.aot"; }

# Unless that was done for this build: starts it once up to where it would open its port, on data of its own, whatever this
# environment says of databases, and keeps what the JVM learned of its classes (JEP 514). The starts that follow take about
# half of the time. Where it cannot be learned, an empty file says so, and everything works as well.
learn() {
    local folder
    [ ! -f "$(learned)" ] || return 0
    folder=$(mktemp -d "$root/target/learning.XXXXXX")
    say "Preparing quick starts (once after each build) …"
    : >"$folder/cache"
    (umask 077 && env -i PATH="$PATH" HOME="$HOME" SPRING_PROFILES_ACTIVE=demo OGPTOOLBOX_DATA_DIRECTORY="$folder/data" \
        "$JAVA_HOME/bin/java" "${java_flags[@]}" -XX:AOTCacheOutput="$folder/cache" -Dspring.context.exit=onRefresh \
        -jar "$root/target/app/ogp-toolbox.jar") >"$root/target/learning.log" 2>&1 || : >"$folder/cache"
    mv "$folder/cache" "$(learned)"
    rm -rf "$folder"
}

# Packages the application unless nothing it is made of has changed; leaves it unpacked in target/app.
build() {
    local mark
    built && return
    take_turn
    if ! built; then
        mark=$(fingerprint)
        find_node
        say "Building (a few minutes the first time) …"
        rm -rf "$root/target/app" "$root/target/built"
        clear_stale
        (cd "$root" && ./mvnw --batch-mode --quiet -DskipTests package) >&2
        (cd "$root/target" && "$JAVA_HOME/bin/java" -Djarmode=tools -jar ogp-toolbox.jar extract --destination app) >/dev/null
        printf '%s' "$mark" >"$root/target/built"
    fi
    end_turn
}
