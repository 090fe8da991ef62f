# make run, make test: install what is missing, build, and run.

PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# One file without shared libraries: nothing is looked for and relocated at start. The libraries that
# libedit stands on have to be named; jemalloc gives out memory faster than the C library.
STATIC := -Xswiftc -static-executable -Xlinker -lbsd -Xlinker -ltinfo -Xlinker -lmd \
  -Xlinker -ljemalloc -Xlinker -lstdc++ -Xlinker -lm
RELEASE := -c release --static-swift-stdlib --omit-frame-pointers $(STATIC)
CHECKED := --explicit-target-dependency-import-check error
# Debian packages: to build, and to test besides.
BUILD_PACKAGES := libedit-dev libjemalloc-dev pkg-config
TEST_PACKAGES := python3-jsonschema

.PHONY: run build examples test mutations fuzz install clean format lint rules picture draw-picture bench packages \
  test-packages

run: build
	@$$(swift build $(RELEASE) --show-bin-path)/tianbao $(ARGUMENTS)

build: packages
	swift build $(RELEASE) --product tianbao

# Checks the shipped drafts with the program as it is released: none may have a finding to act on.
examples: build
	$$(swift build $(RELEASE) --show-bin-path)/tianbao check --strict Drafts/*.json

test: packages test-packages
	swift build $(CHECKED) --build-tests
	swift test $(CHECKED) --skip-build

# Changes every figure of the publications in turn; the audit tells of each change.
mutations: packages
	swift build $(RELEASE) --product Mutations
	$$(swift build $(RELEASE) --show-bin-path)/Mutations

# Reads random texts for a minute; stops at a crash, a hang, or where memory runs away.
# Texts that are worth keeping go into .build; only the ones of the checkout are in the repository.
FUZZED := -c release --sanitize fuzzer -Xswiftc -enable-testing --scratch-path .build/fuzz
FUZZING := -max_total_time=60 -timeout=10 -rss_limit_mb=512 -max_len=16384 -print_final_stats=1
fuzz: export TIANBAO_FUZZ := 1
fuzz: packages
	swift build $(FUZZED) --product Fuzzing
	mkdir -p .build/fuzz/corpus
	$$(swift build $(FUZZED) --show-bin-path)/Fuzzing $(FUZZING) \
	  -artifact_prefix=.build/fuzz/ .build/fuzz/corpus Tests/Fuzzing/Corpus

bench: packages
	swift build $(RELEASE)
	$$(swift build $(RELEASE) --show-bin-path)/Benchmarks

# Installs the release binary with its templates, completions and manual under PREFIX.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/tianbao"
	install -m 755 "$$(swift build $(RELEASE) --show-bin-path)/tianbao" "$(DESTDIR)$(PREFIX)/bin/tianbao"
	rm -rf "$(DESTDIR)$(PREFIX)/share/tianbao/Templates"
	cp -R Templates "$(DESTDIR)$(PREFIX)/share/tianbao/Templates"
	@set -e; share="$(DESTDIR)$(PREFIX)/share"; program="$(DESTDIR)$(PREFIX)/bin/tianbao"; \
	install -d "$$share/bash-completion/completions" "$$share/zsh/site-functions" \
	  "$$share/fish/vendor_completions.d" "$$share/man/man1" "$$share/man/en/man1"; \
	"$$program" completion bash > "$$share/bash-completion/completions/tianbao"; \
	"$$program" completion zsh > "$$share/zsh/site-functions/_tianbao"; \
	"$$program" completion fish > "$$share/fish/vendor_completions.d/tianbao.fish"; \
	"$$program" manual --lang zh > "$$share/man/man1/tianbao.1"; \
	"$$program" manual --lang en > "$$share/man/en/man1/tianbao.1"

clean:
	rm -rf .build

format:
	swift format -i -r Package.swift Sources Tests

lint:
	swift format lint --strict -r Package.swift Sources Tests

# Writes the page of all rules again from the templates.
rules: packages
	swift build --product tianbao
	$$(swift build --show-bin-path)/tianbao --lang zh rules --templates Templates --format markdown \
	  > Sources/tianbao/Documentation.docc/Rules.md

# Draws the picture of the README from the screen that its session comes to.
picture:
	$(MAKE) -s --no-print-directory draw-picture \
	  > Sources/tianbao/Documentation.docc/Resources/session.svg

draw-picture:
	@python3 Tests/Tools/screen_svg.py < Tests/Goldens/readme/session.txt

packages:
	@$(call install_missing,$(BUILD_PACKAGES))

test-packages:
	@$(call install_missing,$(TEST_PACKAGES))

# Asks dpkg first, so that nothing is fetched where nothing is missing.
define install_missing
missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
    || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "installing:$$missing"; \
  $(SUDO) apt-get update -qq && \
  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
fi
endef
