namespace Trengo;

// CUSTOM: Trengo returns an existing contact instead of making a second one, but one client saw phone numbers doubled all the same. And
// its search finds what contains the text, anywhere.
public partial interface IContactsClient
{
    /// <summary>Finds the contact with a phone number or e-mail address.</summary>
    /// <param name="identifier">
    /// The number, such as <c>+31620000000</c>, or the address. Blanks and signs in numbers make no difference, nor does upper and lower
    /// case in addresses.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The contact; <see langword="null"/> if there is none.</returns>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    Task<Contact?> FindContactAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Finds the contact with a phone number or e-mail address, or creates it.</summary>
    /// <param name="channelId">The channel to create it on.</param>
    /// <param name="identifier">The phone number, such as <c>+31620000000</c>, or on e-mail channels the address.</param>
    /// <param name="name">The name of one that is created; none if left out. One that is found keeps its own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The contact; <see langword="null"/> if it was created and Trengo answers with nothing.</returns>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    /// <exception cref="TrengoApiException">Trengo refused it.</exception>
    /// <remarks>Two calls for the same identifier at a time can create it twice.</remarks>
    Task<Contact?> FindOrCreateContactAsync(long channelId, string identifier, string? name = null, CancellationToken cancellationToken = default);
}

public partial class ContactsClient
{
    /// <inheritdoc />
    public async Task<Contact?> FindContactAsync(string identifier, CancellationToken cancellationToken = default)
    {
        var key = KeyOf(identifier);
        if (key.Length == 0)
        {
            throw new ArgumentException("The identifier is empty. Give a phone number or an e-mail address.", nameof(identifier));
        }

        // Trengo has numbers with and without a plus; the digits are in both.
        var term = key.All(char.IsDigit) ? key : identifier.Trim();
        await foreach (var contact in ListAllContactsAsync(term, cancellationToken).ConfigureAwait(false))
        {
            if (KeyOf(contact.Email) == key || KeyOf(contact.Phone) == key || KeyOf(contact.Identifier) == key)
            {
                return contact;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public async Task<Contact?> FindOrCreateContactAsync(long channelId, string identifier, string? name = null, CancellationToken cancellationToken = default)
    {
        return await FindContactAsync(identifier, cancellationToken).ConfigureAwait(false)
            ?? await CreateContactAsync(channelId, new CreateContactRequest { Identifier = identifier.Trim(), Name = name }, cancellationToken).ConfigureAwait(false);
    }

    // A number with its country is the same in whatever way it is written: +31 6 2000 0000 is 31620000000.
    private static string KeyOf(string? identifier)
    {
        var text = identifier?.Trim() ?? "";
        return text.Contains('@') ? text.ToUpperInvariant() : string.Concat(text.Where(char.IsLetterOrDigit));
    }
}
