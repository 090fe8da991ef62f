import Testing

/// The real program on real terminals, one at a time.
@Suite(.serialized) enum TerminalTests {}
