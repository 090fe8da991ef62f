import Drafts
import Forms
import RandomAnswers
import Rules
import Templates
import Testing
import Wizards

/// Laws of answers that no page is needed for, for every template of the library.
@Suite struct StoringLawTests {
  private static let seeds = 1...4 as ClosedRange<UInt64>

  @Test(arguments: TestedSet.all, seeds)
  func aSavedDraftIsTheSameDraftInTheSameBytes(_ tested: TestedSet, _ seed: UInt64) throws {
    let set = try tested.loaded().set
    let answers = RandomAnswers(set, seed: seed).calculation.answers
    let draft = Draft(set: set.id, setVersion: set.version, answers: answers)
    let bytes = DraftCoding.bytes(of: draft)
    let again = try DraftCoding.draft(from: bytes, path: "draft.json")
    #expect(again == draft)
    #expect(DraftCoding.bytes(of: again) == bytes)
  }

  @Test(arguments: TestedSet.all, seeds.prefix(2))
  func replayedAnswersAreTheSameAnswers(_ tested: TestedSet, _ seed: UInt64) throws {
    let calculation = RandomAnswers(try tested.loaded().set, seed: seed).calculation
    let replayed = try Replay(calculation)
    #expect(replayed.refusals == [])
    #expect(replayed.differences(from: calculation.answers) == [])
    #expect(replayed.answers == calculation.answers)
  }

  @Test(arguments: TestedSet.all, seeds)
  func comesToTheSameAsComputingEverything(_ tested: TestedSet, _ seed: UInt64) throws {
    let calculation = RandomAnswers(try tested.loaded().set, seed: seed).calculation
    let full = Calculation(calculation.set, answers: calculation.answers)
    for form in calculation.forms {
      #expect(calculation.filled(form) == full.filled(form), "\(form)")
    }
    #expect(calculation.findings == full.findings)
    #expect(calculation.unchecked == full.unchecked)
    #expect(calculation.summary == full.summary)
  }
}
