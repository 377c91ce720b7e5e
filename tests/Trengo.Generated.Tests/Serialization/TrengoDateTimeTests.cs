using System.Globalization;
using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;
using Trengo.Serialization;

namespace Trengo.Generated.Tests.Serialization;

public class TrengoDateTimeTests
{
    private static readonly TimeZoneInfo PlusTwo = TimeZoneInfo.CreateCustomTimeZone("+2", TimeSpan.FromHours(2), "+2", "+2");

    [TestCase("2021-12-06 12:09:14", "2021-12-06T12:09:14.0000000", null)]
    [TestCase("2021-12-06T12:09:14", "2021-12-06T12:09:14.0000000", null)]
    [TestCase("2021-12-06 12:09", "2021-12-06T12:09:00.0000000", null)]
    [TestCase("2021-12-06", "2021-12-06T00:00:00.0000000", null)]
    [TestCase("2024-01-02T10:24:40.000000Z", "2024-01-02T10:24:40.0000000", 0)]
    [TestCase("2024-01-02T10:24:40.012331Z", "2024-01-02T10:24:40.0123310", 0)]
    [TestCase("2024-01-02T10:24:40.123456789Z", "2024-01-02T10:24:40.1234567", 0)]
    [TestCase("2026-02-15T10:06:21+00:00", "2026-02-15T10:06:21.0000000", 0)]
    [TestCase("2026-02-15T10:06:21-05:30", "2026-02-15T10:06:21.0000000", -330)]
    [TestCase("2026-02-15T10:06:21+0200", "2026-02-15T10:06:21.0000000", 120)]
    [TestCase("1704968904", "2024-01-11T10:28:24.0000000", 0)]
    [TestCase("0", "1970-01-01T00:00:00.0000000", 0)]
    [TestCase("-1", "1969-12-31T23:59:59.0000000", 0)]
    public void Text_InAFormOfTrengo_SaysWhatItSaysAndNoMore(string text, string dateTime, int? offsetMinutes)
    {
        var value = new TrengoDateTime(text);

        Assert.That(value.DateTime?.ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(dateTime));
        Assert.That(value.DateTime?.Kind, Is.EqualTo(DateTimeKind.Unspecified));
        Assert.That(value.Offset?.TotalMinutes, Is.EqualTo((double?)offsetMinutes));
        Assert.That(value.TryGetDateTimeOffset(out _), Is.EqualTo(offsetMinutes is not null));
        Assert.That(value.ToDateTimeOffset(PlusTwo).Offset.TotalMinutes, Is.EqualTo(offsetMinutes ?? 120));
        Assert.That(value.Text + value + TrengoDateTime.Parse(text), Is.EqualTo(text + text + text));
    }

    [TestCase("")]
    [TestCase("soon")]
    [TestCase("0000-00-00 00:00:00")]
    [TestCase("2021-02-30 12:09:14")]
    [TestCase("2021-12-06 25:09:14")]
    [TestCase("2021-12-06 12:09:14\n")]
    [TestCase("2021-12-06 12:09:14+15:00")]
    [TestCase("2021-12-06 12:09:14+01:60")]
    [TestCase("٢٠٢١-12-06 12:09:14")]
    [TestCase("999999999999999999999999")]
    [TestCase("1704968904000")]
    public void Text_InNoForm_IsKeptAndSaysNothing(string text)
    {
        var value = new TrengoDateTime(text);

        Assert.That((value.Text, value.DateTime, value.Offset), Is.EqualTo((text, (DateTime?)null, (TimeSpan?)null)));
        Assert.That(TrengoDateTime.TryParse(text, out var parsed) || parsed != default, Is.False);
        Assert.Throws<FormatException>(() => TrengoDateTime.Parse(text));
        Assert.Throws<FormatException>(() => value.ToDateTimeOffset(TimeZoneInfo.Utc));
    }

    [TestCase("0001-01-01T00:00:00+02:00")]
    [TestCase("9999-12-31T23:59:59-02:00")]
    public void Time_BeyondTheCalendar_IsNoPointInTime(string text)
    {
        Assert.That(new TrengoDateTime(text).TryGetDateTimeOffset(out _), Is.False);
        Assert.Throws<FormatException>(() => new TrengoDateTime(text).ToDateTimeOffset(TimeZoneInfo.Utc));
    }

    [TestCase("2024-01-02T10:00:00Z", "2024-01-02T11:00:00+02:00", true, 1)]
    [TestCase("2024-01-02T10:00:00Z", "1704189600", true, 0)]
    [TestCase("2024-01-02 10:00:00", "2024-01-02T11:00:00", true, -1)]
    [TestCase("2024-01-02 10:00:00", "2024-01-02T11:00:00Z", false, 0)]
    [TestCase("2024-01-02T10:00:00Z", "2024-01-03", false, 0)]
    [TestCase("soon", "2024-01-03", false, 0)]
    [TestCase("soon", "soon", false, 0)]
    public void Compare_TwoTimes_AnswersOnlyWhatCanBeKnown(string one, string other, bool isKnown, int order)
    {
        Assert.That(new TrengoDateTime(one).TryCompareTo(new TrengoDateTime(other), out var found), Is.EqualTo(isKnown));
        Assert.That(Math.Sign(found), Is.EqualTo(order));
        Assert.That(new TrengoDateTime(other).TryCompareTo(new TrengoDateTime(one), out found), Is.EqualTo(isKnown));
        Assert.That(Math.Sign(found), Is.EqualTo(-order));
    }

    [Test]
    public void Made_OfATime_IsWrittenWithItsOffset()
    {
        var time = new DateTimeOffset(2024, 5, 1, 10, 0, 0, TimeSpan.FromHours(2)).AddTicks(1);

        Assert.That(new TrengoDateTime(time).Text, Is.EqualTo("2024-05-01T10:00:00.0000001+02:00"));
        Assert.That(new TrengoDateTime(time).TryGetDateTimeOffset(out var back) ? back : default, Is.EqualTo(time));
        Assert.That(TrengoDateTime.ZonelessUtc(time).Text, Is.EqualTo("2024-05-01 08:00:00"));
    }

    [Test]
    public void Query_Value_IsItsText()
    {
        using var request = new ApiRequest("o", "GET", "/t");
        request.AddQuery("after", TrengoDateTime.ZonelessUtc(DateTimeOffset.UnixEpoch));

        using var message = request.ToHttpRequestMessage(new Uri("https://api.test"), TrengoSerializer.Create(), CancellationToken.None);
        Assert.That(message.RequestUri!.Query, Is.EqualTo("?after=1970-01-01%2000%3A00%3A00"));
    }

    [TestCase("\"2021-12-06 12:09:14\"")]
    [TestCase("\"2024-01-02T10:24:40.000000Z\"")]
    [TestCase("\"soon\"")]
    [TestCase("\"\"")]
    [TestCase("\"1704968904\"")]
    [TestCase("1704968904")]
    [TestCase("null")]
    public void Json_AnyValue_IsWrittenBackAsItCame(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        using var text = new StringWriter();
        TrengoSerializer.Create().Serialize(text, TrengoSerializer.Create().Deserialize<TrengoDateTime>(reader));

        Assert.That(text.ToString(), Is.EqualTo(json));
    }

    [Test]
    public void Equality_SameText_IsEqualHoweverItCame()
    {
        var value = new TrengoDateTime("1704968904");

        Assert.That(value, Is.EqualTo(JsonConvert.DeserializeObject<TrengoDateTime>("1704968904")));
        Assert.That(value != new TrengoDateTime("1704968905") && value == new TrengoDateTime("1704968904"), Is.True);
        Assert.That(default(TrengoDateTime).Text, Is.Empty);
    }
}
