# SPDX-License-Identifier: EPL-2.0
# What ./journey and ./verify have in common. Read with `.` by bash; expects $root, the project's folder.

# The Maven that builds the project: older ones do not know the options in .mvn/maven.config.
maven_version=3.9.11

# What the newest Eclipse, which eclipse-newest.target names, needs to run.
newest_needs_java=21

# Where the command line is kept once it is built: apart from Maven's folders, which a build empties.
command_folder=$root/build/journey

# What the command line is built from, relative to $root: is one of these newer, it is built again.
command_sources=(
	pom.xml .mvn releng/journey.target
	journey.dsl/pom.xml journey.dsl/build.properties journey.dsl/plugin.xml journey.dsl/META-INF
	journey.dsl/model journey.dsl/src
	journey.dsl.ide/pom.xml journey.dsl.ide/build.properties journey.dsl.ide/META-INF journey.dsl.ide/src
	journey.cli/pom.xml journey.cli/src
)

# Where no locale is set (in a container, in CI) Java would take names of files and texts for ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
	C | POSIX)
		unset LC_ALL
		export LC_CTYPE=C.UTF-8
		;;
esac

say() {
	printf 'journey: %s\n' "$*" >&2
}

fail() {
	say "$@"
	exit 2
}

# Finds Java 17 or newer. Sets java_home and java_version.
find_java() {
	local java
	if [ -n "${JAVA_HOME:-}" ]; then
		java=$JAVA_HOME/bin/java
		[ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, where no bin/java is. Let it name a JDK 17 or newer."
	else
		java=$(command -v java) || fail "no Java found. Install a JDK 17 or newer, or let JAVA_HOME name one."
	fi
	java=$(readlink -f "$java")
	java_home=${java%/bin/java}
	java_version=$(version_of_java "$java_home")
	local major=${java_version%%[!0-9]*}
	[ "${major:-0}" -ge 17 ] || fail "Java 17 or newer is needed, $java_home is Java $java_version."
}

# Finds a JDK that the newest Eclipse runs on, the one that builds or another. Sets newest_java_home; fails without one.
find_newest_java() {
	local home version
	for home in "$java_home" /usr/lib/jvm/*; do
		[ -x "$home/bin/javac" ] || continue
		version=$(version_of_java "$home")
		version=${version%%[!0-9]*}
		if [ "${version:-0}" -ge "$newest_needs_java" ]; then
			newest_java_home=$home
			return 0
		fi
	done
	return 1
}

# Reads the version from the file that each JDK has: asking Java itself would cost more than all the rest.
version_of_java() {
	local line
	if [ -r "$1/release" ]; then
		while read -r line; do
			case $line in
				JAVA_VERSION=*)
					line=${line#*=}
					printf '%s' "${line//\"/}"
					return
					;;
			esac
		done <"$1/release"
	fi
	"$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'
}

# Finds the Maven to build with, and fetches it with the installed one where that is too old.
# Sets maven (an array: the command) after find_java.
find_maven() {
	[ -x "$java_home/bin/javac" ] || fail "building needs a JDK, and $java_home has no compiler." \
		"Install one (on Debian: apt-get install openjdk-17-jdk-headless), or let JAVA_HOME name one."
	local installed
	installed=$(command -v mvn) || fail "building needs Maven. Install one (on Debian: apt-get install maven)."

	local cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
	cache=${cache:-$root/build}/journey
	mkdir -p "$cache"

	local answer version home
	# asked elsewhere: an old Maven stumbles over the project's options before it tells its version
	answer=$(cd "$cache" && JAVA_HOME=$java_home "$installed" -B -v 2>&1 | sed 's/\x1b\[[0-9;]*m//g') || true
	version=$(sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p' <<<"$answer")
	home=$(sed -n 's/^Maven home: //p' <<<"$answer")
	case $version in
		3.9.* | 3.[1-9][0-9].*)
			maven=("$installed")
			return
			;;
	esac

	local brought=$cache/apache-maven-$maven_version
	if [ ! -f "$brought/bin/mvn" ]; then
		say "Maven ${version:-of unknown version} is installed, Maven $maven_version is needed: fetching it into $cache"
		local unpacked
		unpacked=$(mktemp -d "$cache/maven.XXXXXX")
		if ! (cd "$unpacked" && JAVA_HOME=$java_home "$installed" -B -q \
			org.apache.maven.plugins:maven-dependency-plugin:3.7.0:unpack \
			-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin \
			-DoutputDirectory="$unpacked") </dev/null >"$cache/maven.log" 2>&1; then
			tail -n 20 "$cache/maven.log" >&2
			rm -rf "$unpacked"
			fail "Maven $maven_version could not be fetched; the whole log is $cache/maven.log"
		fi
		# whoever comes second finds it there already
		mv -T "$unpacked/apache-maven-$maven_version" "$brought" 2>/dev/null || [ -f "$brought/bin/mvn" ]
		rm -rf "$unpacked"
	fi
	maven=(sh "$brought/bin/mvn")
	# what the installation has set up, such as a mirror, holds for this Maven too
	if [ -r "$home/conf/settings.xml" ]; then
		maven+=(-gs "$home/conf/settings.xml")
	fi
}

# Runs Maven on the project: everything into the log named first, a line for each module on stderr.
# Further arguments are Maven's own. On failure the errors follow.
build() {
	local log=$1
	shift
	mkdir -p "${log%/*}"
	local status=0
	(cd "$root" && JAVA_HOME=$java_home "${maven[@]}" -B "$@" </dev/null 2>&1) | tee "$log" | progress >&2 || status=$?
	if [ $status -ne 0 ]; then
		grep -A 3 '^\[\(ERROR\|WARNING\)\].*\.java:\[' "$log" | head -n 60 >&2 || true
		grep '^\[ERROR\]' "$log" | grep -v 'osgi.platform' | tail -n 40 >&2 || tail -n 40 "$log" >&2
		say "the build failed; the whole log is $log"
	fi
	return $status
}

# Maven's output in a few lines: what is built, and what tests gave.
progress() {
	sed -un \
		-e 's/^\[INFO\] Building \(.*[^ ]\) [0-9][^ ]* *\[\([0-9]*\)\/\([0-9]*\)\]$/journey: \2 of \3, \1/p' \
		-e 's/^\[INFO\] Resolving target definition .*/journey: resolving the Eclipse bundles (the first time, some 230 MB are fetched)/p' \
		-e 's/^\[[A-Z]*\] *\(Tests run: [^[]*Time elapsed:.*\)/journey:   \1/p'
}

# Keeps the command line that Maven built from the sources as they were when the file named first was written.
keep_command() {
	mkdir -p "$command_folder"
	rm -f "$command_folder/stamp" "$command_folder/archived-by"
	# by another name first: a running command keeps the file that it has open
	cp "$root/journey.cli/target/journey.jar" "$command_folder/journey.jar.new"
	mv "$command_folder/journey.jar.new" "$command_folder/journey.jar"
	mv "$1" "$command_folder/stamp"
}

# Whether nothing has changed since the stamp named first was written. The rest are files and folders relative to $root.
is_fresh() {
	local stamp=$1
	shift
	# a folder's own time tells of deleted sources; elsewhere than in src it changes with what a build puts there
	[ -f "$stamp" ] && [ -z "$(cd "$root" && find "$@" -name target -prune \
		-o \( -type f ! -name '.tycho*' ! -name '.polyglot*' -o -path '*/src*' \) -newer "$stamp" -print -quit 2>/dev/null)" ]
}
