using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Tests.Hardening;

internal sealed class MendingTests
{
    [TestCase(0)]
    [TestCase(10)]
    [TestCase(20_001)]
    public void Mend_Parts_MendsInTheirOrderAfterAllWereLookedAt(int count)
    {
        List<int> parts = [.. Enumerable.Range(0, count)];
        var looked = 0;
        var mended = new List<int>();
        var lookedAtFirst = 0;

        Mending.Mend(parts, (part, mendings) =>
        {
            Interlocked.Increment(ref looked);
            if (part % 3 == 0)
            {
                mendings.Add(() =>
                {
                    lookedAtFirst = mended.Count == 0 ? looked : lookedAtFirst;
                    mended.Add(part);
                });
            }
        });

        Assert.That(mended, Is.EqualTo(parts.Where(part => part % 3 == 0)));
        Assert.That(lookedAtFirst, Is.EqualTo(count));
    }

    [Test]
    public void Mend_ManyPartsWithALookerForEachThread_LetsEachLookAtPartsInOrder()
    {
        var lookers = new List<List<int>>();
        List<int> parts = [.. Enumerable.Range(0, 20_000)];

        Mending.Mend(parts, () =>
        {
            var seen = new List<int>();
            lock (lookers)
            {
                lookers.Add(seen);
            }

            return (part, _) => seen.Add(part);
        });

        Assert.That(lookers, Has.Count.EqualTo(2).And.All.Ordered);
        Assert.That(lookers.SelectMany(seen => seen), Is.EquivalentTo(parts));
    }
}
