using Microsoft.OpenApi;

namespace PostmanToOpenApi.Comparison;

/// <summary>Compares descriptions of an API, and says what the differences mean for its callers.</summary>
public static class DocumentComparer
{
    /// <summary>Compares two descriptions.</summary>
    /// <param name="old">The description that callers know.</param>
    /// <param name="new">The description that they will get.</param>
    /// <returns>The changes.</returns>
    /// <remarks>Not compared: descriptions below operations, examples, links, callbacks, webhooks, and extensions that name no C# type or member.</remarks>
    public static ComparisonResult Compare(ApiDescription old, ApiDescription @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return new ComparisonRun(old.Root, @new.Root).Run();
    }

    /// <summary>Compares two documents, as they would be written.</summary>
    /// <param name="old">The document that callers know.</param>
    /// <param name="new">The document that they will get.</param>
    /// <returns>The changes.</returns>
    public static ComparisonResult Compare(OpenApiDocument old, OpenApiDocument @new) => Compare(ApiDescription.Of(old), ApiDescription.Of(@new));
}
