// Compiled with the code that is generated of document.json: what does not have the type that is said here does not compile.
// Each line that is printed is a failure.
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Acme;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PostmanToOpenApi.Runtime;

#pragma warning disable CS0612 // listTickets is marked as obsolete

namespace Acme
{
    public readonly struct Moment : IFormattable
    {
        [JsonConstructor]
        public Moment(string text) => Text = text;

        public string Text { get; }

        public string ToString(string? format, IFormatProvider? formatProvider) => "moment " + Text;
    }

    public sealed class Configuration
    {
        internal List<string> Sent { get; } = new List<string>();
    }

    public abstract class ClientBase
    {
        private readonly Configuration _configuration;

        private protected ClientBase(Configuration configuration) => _configuration = configuration;

        private protected Task<T> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken) => Note<T>(request, "required");

        private protected Task<T?> SendOptionalAsync<T>(ApiRequest request, CancellationToken cancellationToken) => Note<T?>(request, "optional");

        private protected Task SendAsync(ApiRequest request, CancellationToken cancellationToken) => Note<object>(request, "none");

        private protected async IAsyncEnumerable<T> CreatePageable<T>(ApiRequest request, string pageParameter, string? itemsMember, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var page = 1; page <= 2; page++)
            {
                yield return await Note<T>(request.WithQuery(pageParameter, page), itemsMember ?? "list");
            }
        }

        private async Task<T> Note<T>(ApiRequest request, string kind)
        {
            var message = request.ToHttpRequestMessage(new Uri("https://api.test"), JsonSerializer.Create(), CancellationToken.None);
            var body = message.Content == null ? "" : await message.Content.ReadAsStringAsync();
            _configuration.Sent.Add(kind + " " + Uri.UnescapeDataString(message.RequestUri!.PathAndQuery) + " " + body);
            return default!;
        }
    }

    internal static class Program
    {
        private static async Task Main()
        {
            var configuration = new Configuration();
            ITicketsClient client = new TicketsClient(configuration);
            Task<Page> page = client.ListTicketsAsync(
                TicketStatus.WaBusiness, ListTicketsStatus.Open, new[] { TicketStatus.Open, "OTHER" }, 3, new Moment("x"), new List<Moment> { new Moment("y") });
            await page;
            Task<Ticket?> created = client.CreateTicketAsync(null);
            await created;
            Task<IList<Ticket>?> some = client.ListByStatusAsync(1, TicketStatus.MinusDate);
            await some;
            Task<JToken> anything = client.GetAnythingAsync();
            await anything;
            Task<long> count = client.CountAsync();
            await count;
            Task<IList<TicketStatus>?> sent = client.SendFormAsync(SendFormKind.A, new Moment("z"));
            await sent;
            Task deleted = client.DeleteTicketsAsync();
            await deleted;

            Same(configuration.Sent[0], "required /tickets?must=WA_BUSINESS&status=OPEN&states[]=OPEN&states[]=OTHER&page=3&at=moment x&times=moment y ");
            Same(configuration.Sent[1], "optional /tickets ");
            Same(configuration.Sent[2], "optional /states/-date?p=1 ");
            Same(configuration.Sent[3], "required /anything ");
            Same(configuration.Sent[4], "required /count ");
            Same(configuration.Sent[5].Contains("\r\nA\r\n") && configuration.Sent[5].Contains("moment z"), true);
            Same(configuration.Sent[6], "none /tickets ");
            await CheckPages(client, configuration);
            CheckMembers();
            CheckEnums();
            CheckJson();
        }

        private static async Task CheckPages(ITicketsClient client, Configuration configuration)
        {
            configuration.Sent.Clear();
            IAsyncEnumerable<Ticket> tickets = client.ListAllTicketsAsync(TicketStatus.Date, at: new Moment("x"));
            Same(configuration.Sent.Count, 0);
            await foreach (var ticket in tickets)
            {
            }

            IAsyncEnumerable<Ticket> each = client.EachTicketAsync(TicketStatus.Open);
            await foreach (var ticket in each)
            {
                break;
            }

            IAsyncEnumerable<JToken> anything = client.GetAllAnythingAsync();
            await foreach (var token in anything)
            {
                break;
            }

            Same(string.Join("|", configuration.Sent), "data /tickets?must=date&at=moment x&page=1 |data /tickets?must=date&at=moment x&page=2 |list /states/OPEN?p=1 |a.b /anything?class=1 ");
            Same(typeof(TicketsClient).GetMethod("ListAllTicketsAsync")!.GetCustomAttribute<ObsoleteAttribute>() != null, true);
            Same(typeof(TicketsClient).GetMethod("ListAllTicketsAsync")!.GetCustomAttribute<EditorBrowsableAttribute>()?.State, EditorBrowsableState.Advanced);
        }

        private static void CheckMembers()
        {
            foreach (var type in new[] { typeof(ITicketsClient), typeof(TicketsClient) })
            {
                Same(type.GetMethod("ListTicketsAsync")!.GetCustomAttribute<EditorBrowsableAttribute>()?.State, EditorBrowsableState.Advanced);
                Same(type.GetMethod("CountAsync")!.GetCustomAttribute<EditorBrowsableAttribute>(), null);
            }

            var ticket = new Ticket { Made = new Moment("m"), Closed = null, Evil = "text", Rank = 5L, Kind = TicketKind.Special };
            Same(typeof(Ticket).GetProperty("Token")!.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State, DebuggerBrowsableState.Never);
            Same(typeof(Ticket).GetProperty("Token")!.GetCustomAttribute<EditorBrowsableAttribute>()?.State, EditorBrowsableState.Never);
            IList<Moment>? times = ticket.Times;
            Same(times, null);
            Same(new Child { Id = "text", AdditionalPropertiesValue = "x", Name = "n" }.AdditionalProperties.Count, 0);
            Same(typeof(Child).GetProperty("AdditionalProperties")!.DeclaringType, typeof(Base));
            Same(typeof(Ticket).GetMethod("ToString")!.DeclaringType, typeof(object));
        }

        private static void CheckEnums()
        {
            var known = typeof(TicketStatus).GetProperties(BindingFlags.Public | BindingFlags.Static).ToDictionary(property => property.Name, property => ((TicketStatus)property.GetValue(null)!).Value);
            Same(string.Join(",", known.Keys), "Open,WaBusiness,Date,MinusDate,Empty,Value2nd,Unnamed,Class,ValueValue,IsKnownValue,TicketStatusValue,ToStringValue,ABC,AB,AB2");
            Same(known["ABC"], "a\"b\\c\n\u2028'");
            Same(known["AB"] + "|" + known["AB2"], "a b|a_b");
            foreach (var text in known.Values)
            {
                Same(new TicketStatus(text).IsKnown, true);
            }

            TicketStatus other = "OTHER";
            Same(other.IsKnown, false);
            Same(other == new TicketStatus("OTHER") && other != TicketStatus.Open && other != "other" && other.Equals((object)new TicketStatus("OTHER")), true);
            Same(other.GetHashCode(), new TicketStatus("OTHER").GetHashCode());
            Same((string)other + other + $"{other}", "OTHEROTHEROTHER");
            Same(default(TicketStatus).Value + default(TicketStatus).ToString(), "");
            Same(default(TicketStatus) == TicketStatus.Empty, true);
        }

        private static void CheckJson()
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Check("{\"id\":1,\"status\":\"OTHER\",\"status_before\":\"OPEN\",\"states\":[\"A\",\"OPEN\"],\"made\":{\"Text\":\"x\"}}");
            Check("{\"id\":1,\"status\":null,\"states\":[null,\"\"],\"made\":{\"Text\":\"x\"},\"more\":{\"a\":1}}");
            var read = JsonConvert.DeserializeObject<Ticket>("{\"status\":1,\"status_before\":true,\"states\":[1.5,false,\"2024-05-01T10:00:00Z\",null]}")!;
            Same(read.Status.Value + read.StatusBefore + string.Join(",", read.States!), "1true1.5,false,2024-05-01T10:00:00Z,");
            Same(JsonConvert.DeserializeObject<Ticket>("{\"status_before\":null}")!.StatusBefore, null);
            Same(JsonConvert.DeserializeObject<Ticket>("{\"map\":{\"a\":\"on\"}}")!.Map!["a"] == MapValue.On, true);

            void Check(string json) => Same(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Ticket>(json), new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }), json);
        }

        private static void Same<T>(T actual, T expected)
        {
            if (!EqualityComparer<T>.Default.Equals(actual, expected))
            {
                Console.WriteLine("expected " + expected + ", found " + actual + " at " + new StackTrace(1, true).GetFrame(0));
            }
        }
    }
}
