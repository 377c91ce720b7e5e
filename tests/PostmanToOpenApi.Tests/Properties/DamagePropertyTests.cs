using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.OpenApi;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Properties;

/// <summary>Collections as no program writes them.</summary>
public class DamagePropertyTests
{
    private static readonly Gen<Damage> AnyDamage = Gen.Select(
        Gen.Int[0, 100_000], Gen.Frequency((1, Gen.Const(DamageKind.OtherType)), (4, Gen.Enum<DamageKind>())), Gen.OneOf(Damage.Texts), (place, kind, text) => new Damage(place, kind, text));

    [Test]
    [Property("Threat", "CV9")]
    public void Document_OfADamagedCollection_IsWholeUnlessItIsRefusedInOneLine()
    {
        var (converted, refused) = (0, 0);
        Gen.Select(CollectionGen.Collection, Gen.Bool, AnyDamage.List[1, 8]).Sample(
            (collection, isOld, damages) =>
            {
                var json = Damaged(collection, isOld, damages);
                try
                {
                    Check(Converting.File(json));
                    converted++;
                }
                catch (PostmanConversionException refusal)
                {
                    Assert.That(refusal.Message, Does.Not.Contain("\n").And.Not.Contain(DiagnosticCodes.InternalFault));
                    refused++;
                }
            },
            seed: "0N0XIzNsQ0O2", iter: 400, threads: 1, print: sample => Damaged(sample.Item1, sample.Item2, sample.Item3));

        Assert.That(converted, Is.GreaterThan(100));
        Assert.That(refused, Is.GreaterThan(50));
    }

    private static string Damaged(CollectionModel collection, bool isOld, IEnumerable<Damage> damages)
    {
        var json = new Version2(isOld).Save(collection);
        foreach (var damage in damages)
        {
            damage.ApplyTo(json);
        }

        return json.ToJsonString();
    }

    private static void Check(ConversionResult result)
    {
        DocumentRules.Check(result.Json());
        Assert.That(OpenApiDocument.Parse(result.Text(), "json").Diagnostic!.Errors.Select(error => error.ToString()), Is.Empty);
        Assert.That(result.Counts.Operations + result.Counts.Merged + result.Counts.LeftOut, Is.EqualTo(result.Counts.Requests));
    }
}
