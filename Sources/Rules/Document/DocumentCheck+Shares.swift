import Forms
import Texts

extension DocumentCheck {
  /// 占 x%: what an amount is of a whole.
  mutating func checkShare(
    _ share: ReadPercent, part: PrintedFigure, whole: Formula, quote: Quote, in passage: Passage
  ) {
    let whole = sum(whole)
    guard isReady(whole, rule: "NSHARE", quote: quote, in: passage) else { return }
    let (part, total) = (Int128(part.figure.money.fen), whole.total)
    guard total > 0, part >= 0 else {
      return leaveUnchecked("NSHARE", said("合计不比 0 大或有负数，“\(passage.quotedName)”里的占比没有核对"))
    }
    guard !share.isRight(part, of: total) else {
      held += 1
      return
    }
    guard !share.isNear(part, of: total) else {
      let words = Self.rounding(share, of: part, total)
      return say("NSHARE", .info, words, quote: quote, in: passage)
    }
    let right = Self.percent(part, of: total)
    say(
      "NSHARE", .error,
      said("写的是 \(share.percent.text)%，\(Self.text(part)) 占 \(Self.text(total)) 的 \(right)%"),
      quote: quote, in: passage, about: whole.quotes)
  }

  /// The shares of a list add up to 100, but for half of the last place of each.
  mutating func checkShares(_ items: [ReadItem], quote: Quote, in passage: Passage) {
    let shares = items.compactMap(\.share)
    guard shares.count > 1, items.contains(where: { $0.amount.money != .zero }) else { return }
    let sum = shares.reduce(Int128(0)) { $0 + Int128($1.percent.hundredths) }
    let width = (shares.reduce(Int128(0)) { $0 + $1.unit } + 1) / 2
    guard sum != 10_000 else {
      held += 1
      return
    }
    let isWithin = (sum - 10_000).size <= width
    let total = Percent(hundredths: Int64(clamping: sum)).text
    say(
      "NSHARE", isWithin ? .info : .error,
      said("各项占比相加是 \(total)%，应为 100%") + (isWithin ? said("，尾差") : ""),
      quote: quote, in: passage, about: items.map(\.quote))
  }
}
