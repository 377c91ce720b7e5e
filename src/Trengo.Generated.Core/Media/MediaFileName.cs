using System.Text;

namespace Trengo.Media;

/// <summary>Makes a file name of whatever the caller has, which may be what a customer typed.</summary>
internal static class MediaFileName
{
    private const int MaxLength = 255;
    private const int MaxExtensionLength = 20;

    /// <exception cref="ArgumentException">The name has a control character other than a line break.</exception>
    public static string Clean(string fileName)
    {
        // Both separators: the name may come from another system than this one.
        var name = (fileName ?? throw new ArgumentNullException(nameof(fileName))).Substring(fileName.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var character in name)
        {
            // Servers written in C cut names at NUL, and so miss the extension after it.
            if (char.IsControl(character) && character is not ('\r' or '\n'))
            {
                throw new ArgumentException("The file name has a control character.", nameof(fileName));
            }
        }

        // Half a surrogate pair becomes U+FFFD here and not later in one of two headers.
        name = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
        return name.Trim(' ', '.', '\r', '\n').Length == 0 ? "file" : Shorten(name);
    }

    private static string Shorten(string name)
    {
        if (name.Length <= MaxLength)
        {
            return name;
        }

        var dot = name.LastIndexOf('.');
        var extension = dot > 0 && name.Length - dot <= MaxExtensionLength ? name.Substring(dot) : "";
        var length = MaxLength - extension.Length;
        if (char.IsHighSurrogate(name[length - 1]))
        {
            length--;
        }

        return name.Remove(length) + extension;
    }
}
