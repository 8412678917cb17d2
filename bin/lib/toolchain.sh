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

# One number for everything the packaged application is made of.
fingerprint() {
    (cd "$root" && find pom.xml .mvn src/main processes frontend -type f ! -path 'src/main/bundles/*' ! -path 'src/main/frontend/*' \
        ! -path 'frontend/generated/*' -exec cksum {} + | sort | cksum | tr ' ' -)
}

# Resources that were renamed or deleted since would stay beside the new ones: two migrations of one number, for example.
forget_resources() {
    [ -d "$root/target/classes" ] || return 0
    find "$root/target/classes" -mindepth 1 -maxdepth 1 ! -name org ! -name META-INF -exec rm -rf {} +
    # By which Maven would believe that what it unpacks there still lies there.
    rm -rf "$root/target/dependency-maven-plugin-markers"
}

# Packages the application unless nothing it is made of has changed; leaves it unpacked in target/app.
build() {
    local mark
    mark=$(fingerprint)
    [ "$(cat "$root/target/built" 2>/dev/null)" = "$mark" ] && [ -f "$root/target/app/ogp-toolbox.jar" ] && return
    find_node
    say "Building (a few minutes the first time) …"
    rm -rf "$root/target/app" "$root/target/built"
    forget_resources
    (cd "$root" && ./mvnw --batch-mode --quiet -DskipTests package) >&2
    (cd "$root/target" && "$JAVA_HOME/bin/java" -Djarmode=tools -jar ogp-toolbox.jar extract --destination app) >/dev/null
    printf '%s' "$mark" >"$root/target/built"
}
