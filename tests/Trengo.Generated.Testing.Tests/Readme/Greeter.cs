using Trengo;

// Outside of our own namespaces, as the code of a user is.
/// <summary>The code that the package's README tests.</summary>
public sealed class Greeter(ITrengoClient trengo)
{
    public Task GreetAsync(long ticketId) => trengo.Messages.SendTextAsync(ticketId, "Hello!");
}
