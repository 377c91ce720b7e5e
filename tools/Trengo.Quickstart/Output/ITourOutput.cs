namespace Trengo.Quickstart.Output;

/// <summary>Where the tour tells what it does.</summary>
internal interface ITourOutput
{
    void Say(string line);

    /// <summary>Shows each step as soon as it has been made.</summary>
    Task ShowAsync(IAsyncEnumerable<Step> steps);

    /// <summary>Runs an upload, which calls what it is given with the number of bytes sent so far.</summary>
    Task ShowUploadAsync(string fileName, long length, Func<Action<long>, Task> upload);
}
