namespace PackageTests.Support;

/// <summary>Files as they were before a test changed them.</summary>
internal sealed class KeptFiles
{
    private readonly Dictionary<string, byte[]?> _originals = [];

    /// <summary>Whether there is nothing to put back.</summary>
    public bool IsEmpty => _originals.Count == 0;

    /// <summary>Keeps a file as it is now, unless it was kept before. One that does not exist is deleted when it is put back.</summary>
    public void Keep(string file) => _originals.TryAdd(file, File.Exists(file) ? File.ReadAllBytes(file) : null);

    /// <summary>Puts every file back as it was.</summary>
    public void PutBack()
    {
        foreach (var (file, content) in _originals)
        {
            if (content is null)
            {
                File.Delete(file);
            }
            else
            {
                File.WriteAllBytes(file, content);
            }
        }

        _originals.Clear();
    }
}
