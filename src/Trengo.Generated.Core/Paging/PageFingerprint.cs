using System.Text;
using Newtonsoft.Json;
using Trengo.Serialization;

namespace Trengo.Paging;

/// <summary>
/// Tells pages apart by what is on them. The first and the last item and their number are enough: items have ids, and one that
/// stands at the same place on two pages makes them the same page.
/// </summary>
internal sealed class PageFingerprint : TextWriter
{
    private static readonly JsonSerializer Serializer = TrengoSerializer.Create();

    // FNV-1a.
    private ulong _hash = 14695981039346656037;

    private PageFingerprint()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.Unicode;

    public static ulong Of(PageAnswer page)
    {
        using var hash = new PageFingerprint();
        hash.Write(page.Count);
        Serializer.Serialize(hash, page.First);
        Serializer.Serialize(hash, page.Last);
        Serializer.Serialize(hash, page.UnfitItems.FirstOrDefault());
        return hash._hash;
    }

    public override void Write(char value)
    {
        _hash = (_hash ^ value) * 1099511628211;
    }
}
