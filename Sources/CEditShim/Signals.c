#define _GNU_SOURCE
#include "CEditShim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// Signals: a handler only writes the number into a pipe that never blocks.

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { watched_count = sizeof watched / sizeof *watched };
static struct sigaction replaced[watched_count];
static int signal_pipe[2] = {-1, -1};

static void note(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(signal_pipe[1], &byte, 1);
  errno = kept;
}

int edit_open_signals(void) {
  if (signal_pipe[0] >= 0) return signal_pipe[0];
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &action, &replaced[i]);
  return signal_pipe[0];
}

void edit_let_stop(bool stops) {
  if (signal_pipe[0] < 0) return;
  struct sigaction action = {.sa_handler = stops ? SIG_DFL : note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
}

void edit_close_signals(void) {
  if (signal_pipe[0] < 0) return;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &replaced[i], NULL);
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  signal_pipe[0] = signal_pipe[1] = -1;
}

// Crashes: the terminal is given back, then the handler that was there before does its work.

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction before[fatal_count];
static struct termios found;
static int guarded = -1;

static void give_back(void) {
  static const char calm[] = "\033[?2004l\033[?25h";
  struct termios now;
  if (guarded < 0 || tcgetattr(guarded, &now) != 0) return;
  bool raw = (now.c_lflag & ICANON) == 0;
  tcsetattr(guarded, TCSANOW, &found);
  if (raw) {
    (void)!write(guarded, calm, sizeof calm - 1);
    (void)!write(guarded, "\r\n", 2);
  }
}

static void on_fatal(int number) {
  give_back();
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before[i], NULL);
  if (number == SIGABRT || number == SIGTRAP) raise(number);
}

static void use_own_stack(void) {
  static char memory[64 * 1024];
  stack_t present, own = {.ss_sp = memory, .ss_size = sizeof memory};
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE))
    sigaltstack(&own, NULL);
}

void edit_guard_terminal(int terminal) {
  if (guarded >= 0 || tcgetattr(terminal, &found) != 0) return;
  guarded = terminal;
  atexit(give_back);
  use_own_stack();
  struct sigaction action = {.sa_handler = on_fatal, .sa_flags = SA_ONSTACK | SA_NODEFER};
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &before[i]);
}
