#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <histedit.h>

// The locale.

/// Selects a UTF-8 character type whatever LANG says; call before an engine is opened.
void edit_use_utf8(void);

/// Columns a scalar takes, as the C library counts them in any locale; -1 for controls.
int edit_width(uint32_t scalar);

// The engine: libedit drawing into /dev/null.

/// Reads one key: 1 and the key, 0 at the end of input, -1 with errno.
typedef int (*edit_reader)(EditLine *engine, wchar_t *key);

/// Opens an engine on a terminal in emacs mode, then obeys ~/.editrc (or $EDITRC) if asked to.
EditLine *edit_open(const char *program, int input, int output, edit_reader reader, void *owner,
                    bool obey_editrc);

/// Closes an engine and gives the terminal back as it was found.
void edit_close(EditLine *engine);

/// The owner given to `edit_open`.
void *edit_owner(EditLine *engine);

/// Binds a key to a named command in both key maps.
void edit_bind(EditLine *engine, uint32_t key, const char *command);

/// Whether the engine edits as vi does.
bool edit_is_vi(EditLine *engine);

/// Puts the terminal into the raw mode of the engine, or into that between two lines.
void edit_set_raw(EditLine *engine, bool raw);

/// Makes the terminal as a shell expects it, until it is raw again.
void edit_lend_terminal(EditLine *engine);

/// A history of at most `size` lines, used by the engine from now on.
HistoryW *edit_new_history(EditLine *engine, int size);

/// Adds a line to a history as its newest one.
void edit_enter_history(HistoryW *history, const wchar_t *line);

/// Frees a history; the engine has none from now on.
void edit_free_history(EditLine *engine, HistoryW *history);

// Signals and crashes.

/// Turns INT, TERM, HUP, QUIT, TSTP, CONT and WINCH into bytes; returns the end to read, or -1.
int edit_open_signals(void);

/// Lets TSTP stop the program as it does by default, or turns it into a byte again.
void edit_let_stop(bool stops);

/// Restores the handlers that `edit_open_signals` replaced.
void edit_close_signals(void);

/// Gives the terminal back as it is now when the program crashes or exits.
void edit_guard_terminal(int terminal);
