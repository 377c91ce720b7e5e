using System.Net.Http.Headers;

namespace Trengo.Http;

/// <summary>Gets a file whose address the API has named. The address is a secret, for whoever has it has the file.</summary>
internal sealed class DownloadCall : ApiCall
{
    private static readonly MediaTypeWithQualityHeaderValue Anything = new("*/*");

    private readonly Uri _address;

    public DownloadCall(Uri address, CallSettings settings, CallDeadline deadline)
        : base("GET", "/{file}", "download", settings, deadline)
    {
        _address = address;
    }

    public override bool CanReplay => true;

    public override bool IsUpload => false;

    public override bool IsForeign => true;

    public override bool EndsAtHeaders(HttpResponseMessage response) => response.IsSuccessStatusCode;

    public override HttpRequestMessage CreateMessage(CancellationToken cancellationToken)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, _address);
        message.Headers.Accept.Add(Anything);
        return message;
    }
}
