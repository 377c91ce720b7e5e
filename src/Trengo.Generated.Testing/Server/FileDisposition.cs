using Microsoft.Net.Http.Headers;

namespace Trengo.Testing.Server;

/// <summary>The header that names a file that is downloaded.</summary>
internal static class FileDisposition
{
    public static string For(string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        // For letters beyond ASCII too.
        disposition.SetHttpFileName(name);
        return disposition.ToString();
    }
}
