import Testing

@testable import Wizards

/// What is typed to do something with rows by their numbers.
struct RowCommandTests {
  @Test(arguments: [
    ("3", RowCommand.edit(3)), ("３", .edit(3)), ("12", .edit(12)), ("+", .add), ("＋", .add),
    ("d 3", .delete([3])), ("d3", .delete([3])), ("D 3", .delete([3])), ("ｄ　３", .delete([3])),
    ("d 3-5", .delete([3, 4, 5])), ("d 3 - 5", .delete([3, 4, 5])), ("d 3—5", .delete([3, 4, 5])),
    ("d 3～5", .delete([3, 4, 5])), ("d 3,5", .delete([3, 5])), ("d 3，5", .delete([3, 5])),
    ("d 3、5", .delete([3, 5])), ("d 3 5", .delete([3, 5])), ("d 1-2,4", .delete([1, 2, 4])),
    ("d 3,3", .delete([3])), ("m 3 1", .move([3], before: 1)), ("m3 1", .move([3], before: 1)),
    ("ｍ ３　１", .move([3], before: 1)), ("m 3-5 1", .move([3, 4, 5], before: 1)),
    ("m 3,5 1", .move([3, 5], before: 1)), ("m 3", .move([], before: 3)),
    ("m 3 3", .move([3], before: 3)), ("c 3", .copy([3])), ("c 3-5", .copy([3, 4, 5])),
    ("C3", .copy([3])), ("d", .unnumbered("d")), ("D ", .unnumbered("d")), ("ｄ", .unnumbered("d")),
    ("m", .unnumbered("m")), ("c", .unnumbered("c")),
  ])
  func reads(_ line: String, _ command: RowCommand) {
    #expect(RowCommand(line) == command)
  }

  @Test(arguments: [
    "", " d 3", " 3", "　+", " d", "d x", "d 5-3", "d 3-", "d -3", "d 1-2-3", "cc", "m x 1",
    "e 3",
    "2010301 1", "d 3a", "次数 3", "d 1-999999999", "d 99999999999999999999",
  ])
  func takesOthersAsAnswers(_ line: String) {
    #expect(RowCommand(line) == nil)
  }

  /// Read at every keystroke: what is no command, or means more rows than any table has, costs little.
  @Test(arguments: [
    "x1-99999" + String(repeating: ",1-99999", count: 1_000),
    "d1-99999" + String(repeating: ",1-99999", count: 1_000),
    "d" + String(repeating: " ", count: 20_000) + "-",
  ])
  func takesLongLinesAsAnswersAtOnce(_ line: String) {
    let clock = ContinuousClock()
    let time = clock.measure { #expect(RowCommand(line) == nil) }
    #expect(time < .seconds(1))
  }

  @Test func readsSpacesAroundARangeHoweverMany() {
    let spaces = String(repeating: " ", count: 20_000)
    #expect(
      RowCommand("d 3" + spaces + "-" + spaces + "5" + spaces + "7") == .delete([3, 4, 5, 7]))
  }

  @Test(arguments: [
    ("u", Command.undo), ("ｕ", .undo), ("u ", .undo), ("U", .redo), ("Ｕ", .redo), ("《", .back),
    ("。", .leave), ("？", .help), ("ｓ", .skip),
  ])
  func readsCommands(_ line: String, _ command: Command) {
    #expect(Command(line) == command)
  }

  @Test(arguments: [" u", "　U", "uu", "u 3", "us", "单u"])
  func leavesTheLetterInATextAlone(_ line: String) {
    #expect(Command(line) == nil)
  }

  @Test(arguments: ["u", "U"])
  func writesTheLetterSoThatItIsRead(_ text: String) {
    #expect(Command.escaped(text) == " " + text)
    #expect(Command.literal(Command.escaped(text)) == text)
  }
}
