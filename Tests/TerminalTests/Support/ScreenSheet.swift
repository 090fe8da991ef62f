import Foundation
import Terminals

/// The screens of a sitting one after another, as text that is the same at any place and time.
struct ScreenSheet {
  /// The folder of the drafts, which is another one each time.
  let folder: String
  private(set) var text = ""
  /// Lines that were shown in all sittings.
  private(set) var lineCount = 0
  private var number = 0

  init(folder: String) { self.folder = folder }

  /// Keeps a screen behind what was typed to come to it; counts its lines at the end of a sitting.
  mutating func keep(_ typed: String, _ screen: Screen) {
    number += 1
    let count = number < 10 ? "0\(number)" : "\(number)"
    text += "===== \(count)  \(typed.isEmpty ? "⏎" : typed)\n"
    text += steady(screen.filled.joined(separator: "\n")) + "\n"
    if Sample.isLast(typed) { lineCount += screen.scrolledOff.count + screen.filled.count }
  }

  /// A text without its place and time.
  func steady(_ text: String) -> String {
    text.replacing(folder, with: "Drafts")
      .replacing(#/\d\d:\d\d/#, with: "21:14")
      .replacing(#/今天 21:14:\d\d/#, with: "今天 21:14")
  }
}
