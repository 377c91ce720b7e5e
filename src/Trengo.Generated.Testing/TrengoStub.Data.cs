using Trengo.Testing.Accounts;

namespace Trengo.Testing;

/// <content>What is in the account.</content>
public sealed partial class TrengoStub
{
    /// <summary>
    /// Puts a record into the account, such as a <c>Ticket</c>, <c>Contact</c>, <c>Channel</c>, <c>User</c> or <c>WhatsAppTemplate</c>. A
    /// <c>Message</c> goes into the ticket that its <c>TicketId</c> names. One with the same id is replaced.
    /// </summary>
    /// <typeparam name="T">One of the client's models that Trengo has lists of.</typeparam>
    /// <param name="record">The record. Members that are not set are taken from the document's example, an id that is not set is a new one.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">It is no model that a list of its own has, or a message without a ticket.</exception>
    public long Add<T>(T record)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(record);
        var model = typeof(T).Name;
        var members = ModelJson.Write(record);
        string path;
        if (model == "Message")
        {
            var ticket = members["ticket_id"] ?? throw new ArgumentException("The message has no TicketId: set it to the ticket that it belongs to.", nameof(record));
            path = $"{Account.Tickets}/{ticket}/messages";
        }
        else
        {
            path = PathOf(model) ?? throw new ArgumentException($"Trengo has no list of {model}. Add models that a list has, such as Ticket, Contact, Message or Channel.", nameof(record));
        }

        lock (_account.Gate)
        {
            var made = _document.Examples.Make(model);
            made["id"] = model == "Message" ? _account.NextMessageId() : _account.NextId();
            foreach (var (member, value) in members)
            {
                made[member] = value?.DeepClone();
            }

            if (made["contact_id"] is { } contact && members.ContainsKey("contact_id") && !members.ContainsKey("contact"))
            {
                made["contact"] = _account.FindOrMake(Account.Contacts, Account.NumberOf(contact), "Contact").DeepClone();
            }

            _account.Add(path, made);
            return Account.IdOf(made);
        }
    }

    // Where the records of a model are listed; null if nowhere but in something else.
    private string? PathOf(string model) => _document.Operations
        .FirstOrDefault(operation => operation.IsList && !operation.Path.Contains('{') && operation.ItemSchema!.Name == model && operation.Path != Account.Channels + "/voice")?.Path;
}
