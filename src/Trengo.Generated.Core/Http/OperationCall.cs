using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;

namespace Trengo.Http;

/// <summary>A call of an operation: the generated methods make these.</summary>
internal sealed class OperationCall : ApiCall
{
    private readonly ApiRequest _request;
    private readonly Uri _baseAddress;
    private readonly JsonSerializer _serializer;

    public OperationCall(ApiRequest request, Uri baseAddress, JsonSerializer serializer, CallSettings settings, CallDeadline deadline)
        : base(request.Method, request.Route, request.OperationId, settings, deadline)
    {
        _request = request;
        _baseAddress = baseAddress;
        _serializer = serializer;
        if (request.IsUpload)
        {
            request.UploadSent = deadline.UploadSent;
        }
    }

    public override bool CanReplay => _request.CanReplay;

    public override bool IsUpload => _request.IsUpload;

    public override bool EndsAtHeaders(HttpResponseMessage response) => false;

    public override HttpRequestMessage CreateMessage(CancellationToken cancellationToken) =>
        _request.ToHttpRequestMessage(_baseAddress, _serializer, cancellationToken);
}
