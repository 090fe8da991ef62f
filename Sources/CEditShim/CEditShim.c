#define _GNU_SOURCE
#include "CEditShim.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

void edit_use_utf8(void) {
  if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
    setlocale(LC_CTYPE, "C.UTF-8");
}

static locale_t widths;
static void open_widths(void) { widths = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

int edit_width(uint32_t scalar) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_widths);
  locale_t present = uselocale(widths);
  int width = wcwidth((wchar_t)scalar);
  uselocale(present);
  return width;
}

// Between two lines the kernel neither echoes keys nor acts on them: they wait for the next line.
static void keep_keys(EditLine *engine) {
  el_wset(engine, EL_SETTY, L"-x", L"-echo", L"-icanon", L"-isig", L"-ixon", NULL);
}

EditLine *edit_open(const char *program, int input, int output, edit_reader reader, void *owner,
                    bool obey_editrc) {
  FILE *sink = fopen("/dev/null", "we");
  if (!sink) return NULL;
  EditLine *engine = el_init_fd(program, sink, sink, sink, input, output, output);
  if (!engine) {
    fclose(sink);
    return NULL;
  }
  el_wset(engine, EL_CLIENTDATA, owner);
  el_wset(engine, EL_SIGNAL, 0);
  el_wset(engine, EL_EDITOR, L"emacs");
  if (obey_editrc) el_source(engine, NULL);
  el_wset(engine, EL_EDITMODE, 1);
  el_wset(engine, EL_GETCFN, reader);
  // Keys that raise signals or stop the terminal arrive as keys.
  el_wset(engine, EL_SETTY, L"-d", L"-isig", L"-ixon", NULL);
  keep_keys(engine);
  return engine;
}

void edit_close(EditLine *engine) {
  FILE *sink = NULL;
  el_wget(engine, EL_GETFP, 1, &sink);
  el_end(engine);
  if (sink) fclose(sink);
}

void *edit_owner(EditLine *engine) {
  void *owner = NULL;
  el_wget(engine, EL_CLIENTDATA, &owner);
  return owner;
}

void edit_bind(EditLine *engine, uint32_t key, const char *command) {
  wchar_t keys[2] = {(wchar_t)key, 0};
  wchar_t name[64] = {0};
  mbstowcs(name, command, 63);
  el_wset(engine, EL_BIND, keys, name, NULL);
  el_wset(engine, EL_BIND, L"-a", keys, name, NULL);
}

bool edit_is_vi(EditLine *engine) {
  const wchar_t *name = NULL;
  return el_wget(engine, EL_EDITOR, &name) == 0 && name && wcscmp(name, L"vi") == 0;
}

void edit_set_raw(EditLine *engine, bool raw) {
  el_wset(engine, EL_PREP_TERM, raw ? 1 : 0);
  if (raw) keep_keys(engine);
}

void edit_lend_terminal(EditLine *engine) {
  el_wset(engine, EL_SETTY, L"-x", L"+echo", L"+icanon", L"+isig", L"+ixon", NULL);
  edit_set_raw(engine, false);
}

HistoryW *edit_new_history(EditLine *engine, int size) {
  HistEventW event;
  HistoryW *history = history_winit();
  if (!history) return NULL;
  history_w(history, &event, H_SETSIZE, size);
  el_wset(engine, EL_HIST, history_w, history);
  return history;
}

void edit_enter_history(HistoryW *history, const wchar_t *line) {
  HistEventW event;
  history_w(history, &event, H_ENTER, line);
}

static int no_history(void *ref, HistEventW *event, int op, ...) {
  (void)ref, (void)event, (void)op;
  return -1;
}

void edit_free_history(EditLine *engine, HistoryW *history) {
  el_wset(engine, EL_HIST, no_history, NULL);
  history_wend(history);
}
