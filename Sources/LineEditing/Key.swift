/// What came from the terminal, or from the system.
enum Key: Equatable {
  /// A character or a control character; a line break is always `\n`.
  case scalar(Unicode.Scalar)
  /// The bytes of a control sequence after ESC, such as `[A` or `OH`.
  case sequence(String)
  /// A key held with Alt.
  case alt(Unicode.Scalar)
  /// Esc alone.
  case escape
  /// A pasted text; line breaks are `\n`.
  case paste(String)
  /// A signal arrived.
  case signal(Int32)
  /// The end of input.
  case end
}
