import Forms

/// Everything that follows from the answers: cells, rows, findings.
///
/// After a change only what depends on it is computed again; the result is the same as computing
/// everything. Copying is cheap until one of the copies changes.
package struct Calculation: Sendable {
  /// Which figure of a defined cell formulas and rules take.
  package enum Reading: Sendable {
    /// The stated one where it agrees with the computed one within its width, else the computed one.
    case draft
    /// The printed one: an audit of a publication.
    case audit
  }

  package let reading: Reading
  package internal(set) var answers: Answers
  package var set: TemplateSet { plan.set }
  /// What was read of the running text around the tables, `nil` if there is none.
  package let document: ReadPassages?
  /// What last year's document says, `nil` if it is not at hand.
  package let lastYear: LastYear?
  var documented = DocumentFindings()
  /// What the pages that were read show beside their figures.
  var paged: [Finding] = []

  let plan: Plan
  var rows: [Row] = []
  var rowPositions: [RowName: Int] = [:]
  var instances: [Instance] = []
  var instancePositions: [FormID: Int] = [:]
  /// The instance of each form that stands once, by position of the form.
  var singles: [Int?]
  /// Row slots that were given up, by kind.
  var free: [Int: [Int]] = [:]
  var graph = Graph()
  var results = Results()
  var signals: [Signal: Int] = [:]
  /// Rows by what they have in common, of all indexes.
  var buckets: [Bucket] = []
  var bucketPositions: [BucketKey: Int] = [:]
  /// Rows whose keys have to be read again.
  var unsettledRows: [Int] = []
  /// Answers and statements by position of the form.
  var answered: [Int]

  /// Computes everything once; without a `document` its sentences stay 未能核对.
  ///
  /// Where there are several drafts of a set, make its `Plan` once.
  package init(
    _ set: TemplateSet, answers: Answers, reading: Reading = .draft, document: ReadPassages? = nil,
    lastYear: LastYear? = nil
  ) {
    self.init(
      Plan(set), answers: answers, reading: reading, document: document, lastYear: lastYear)
  }

  /// Computes everything once of a draft, with what it keeps of last year's document.
  package init(_ plan: Plan, draft: Draft) {
    self.init(plan, answers: draft.answers, lastYear: draft.lastYear)
  }

  /// Computes everything once, by a plan that any number of drafts may share.
  package init(
    _ plan: Plan, answers: Answers, reading: Reading = .draft, document: ReadPassages? = nil,
    lastYear: LastYear? = nil
  ) {
    self.plan = plan
    self.lastYear = lastYear
    self.document = document
    self.reading = reading
    self.answers = answers
    singles = Array(repeating: nil, count: plan.forms.count)
    answered = Array(repeating: 0, count: plan.forms.count)
    build()
    settle()
    checkDocument()
    checkPages()
  }
}
