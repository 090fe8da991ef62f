import Forms

extension DocumentCheck {
  /// 占 x%: what an amount is of a whole.
  mutating func checkShare(
    _ share: ReadPercent, part: PrintedFigure, whole: Formula, quote: Quote, in passage: Passage
  ) {
    let whole = sum(whole)
    guard isReady(whole, rule: "NSHARE", quote: quote, in: passage) else { return }
    let (part, total) = (Int128(part.figure.money.fen), whole.total)
    guard total > 0, part >= 0 else { return }
    let right = Self.percent(part, of: total)
    guard share.isClose(to: part, of: total) else {
      return say(
        "NSHARE", .error,
        "写的是 \(share.percent.text)%，\(Self.text(part)) 占 \(Self.text(total)) 的 \(right)%",
        quote: quote, in: passage, about: whole.quotes)
    }
    guard share.places < 2 || share.percent.text == right else {
      return say(
        "NSHARE", .info, "写的是 \(share.percent.text)%，四舍五入是 \(right)%", quote: quote, in: passage)
    }
    held += 1
  }

  /// The shares of a list add up to 100.
  mutating func checkShares(_ items: [ReadItem], quote: Quote, in passage: Passage) {
    let shares = items.compactMap(\.share)
    guard shares.count > 1, items.contains(where: { $0.amount.money != .zero }) else { return }
    let sum = shares.reduce(Int64(0)) { $0 &+ $1.percent.hundredths }
    let width = shares.allSatisfy { $0.places == 2 } ? 2 : Int64(shares.count) * 50
    guard (sum - 10_000).magnitude > width.magnitude else {
      held += 1
      return
    }
    say(
      "NSHARE", .error, "各项占比相加是 \(Percent(hundredths: sum).text)%，应为 100%", quote: quote,
      in: passage, about: items.map(\.quote))
  }
}
