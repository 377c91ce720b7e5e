namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>A case for each kind of change that is not one of a schema.</summary>
internal static class ChangeCases
{
    private const string List = "paths > /tickets > get";
    private const string Create = "paths > /tickets > post";
    private const string Update = "paths > /tickets/{ticket_id} > put";
    private const string Attach = "paths > /tickets/{ticket_id}/files > post";
    private const string Schemas = "components > schemas";
    private const string Schemes = "components > securitySchemes";

    private static readonly List<ChangeCase> Cases = [];

    public static IReadOnlyList<ChangeCase> All
    {
        get
        {
            if (Cases.Count == 0)
            {
                Operations();
                Parameters();
                Bodies();
                Responses();
                Security();
                Servers();
            }

            return Cases;
        }
    }

    private static void Operations()
    {
        Case("api-path-removed-without-deprecation", api => api.Remove("paths > /health"));
        Case("api-path-removed-with-deprecation", api => api.Remove("paths > /version"));
        Case("api-removed-without-deprecation", api => api.Remove(Update));
        Case("api-removed-with-deprecation", api => api.Remove("paths > /tickets/{ticket_id} > delete"));
        Case("endpoint-added", api => api.Set("paths > /contacts", """{ "get": { "operationId": "listContacts", "responses": {} } }"""));
        Case("endpoint-added", api => api.Set("paths > /tickets > head", """{ "operationId": "peek", "responses": {} }"""));
        Case("endpoint-deprecated", api => api.Set($"{List} > deprecated", "true"));
        Case("endpoint-reactivated", api => api.Remove("paths > /version > get > deprecated"));
        Case("api-operation-renamed", api => api.Set($"{Update} > summary", "\"Change a ticket\"").Set($"{Update} > operationId", "\"changeTicket\""));
        Case("api-operation-renamed", api => api
            .Set($"{Create} > summary", "\"Open a ticket\"")
            .Set($"{Create} > operationId", "\"openTicket\"")
            .Replace("CreateTicketRequest", "OpenTicketRequest"));
        Case("api-operation-renamed", api => api
            .Set($"{Create} > summary", "\"Create the request\"")
            .Replace("/CreateTicketRequest", "/CreateRequestRequest")
            .Rename($"{Schemas} > CreateTicketRequest", "CreateRequestRequest")
            .Rename($"{Schemas} > CreateTicketRequestContact", "CreateRequestRequestContact"));
        Case("api-operation-id-removed", api => api.Set($"{Update} > operationId", "\"changeTicket\""));
        Case("api-operation-id-removed", api => api.Remove($"{Update} > operationId"));
        Case("api-operation-id-added", api => api.Set("paths > /ping > get > operationId", "\"ping\""));
        Case("api-summary-changed", api => api.Set($"{Create} > summary", "\"Create ticket\""));
        Case("api-description-changed", api => api.Set($"{Create} > description", "\"More\""));
        Case("api-tag-renamed", api => api.Replace("\"Health\"", "\"Status\""));
        Case("api-tag-changed", api => api.Set($"{Attach} > tags", """["Tickets"]"""));
        Case("api-tag-changed", api => api.Set($"{Update} > tags", """["Editing"]"""));
        Case("api-tag-removed", api => api.Remove($"{List} > tags > 1"));
        Case("api-tag-added", api => api.Set($"{List} > tags", """["Tickets","Reading","Lists"]"""));
        Case("api-schema-renamed", api => api.Replace("/Contact\"", "/Person\"").Rename($"{Schemas} > Contact", "Person"));
        Case("api-info-changed", api => api.Set("info > version", "\"1.1.0\""));
        Case("api-info-changed", api => api.Set("info > title", "\"Desk\""));
    }

    private static void Parameters()
    {
        Case("new-required-request-parameter", api => api.Add($"{List} > parameters", """{ "name": "q", "in": "query", "required": true, "schema": { "type": "string" } }"""));
        Case("new-optional-request-parameter", api => api.Add($"{List} > parameters", """{ "name": "X-Q", "in": "header", "schema": { "type": "string" } }"""));
        Case("new-optional-request-parameter", api => api.Add($"{List} > parameters", """{ "name": "session", "in": "cookie", "schema": { "type": "string" } }"""));
        Case("new-request-path-parameter", api => api.Set($"{Attach} > parameters", "[]"), isBackwards: true);
        Case("request-parameter-removed", api => api.Remove($"{List} > parameters > 1"));
        Case("request-parameter-removed-with-deprecation", api => api.Remove($"{List} > parameters > 3"));
        Case("request-parameter-became-required", api => api.Set($"{List} > parameters > 1 > required", "true"));
        Case("request-parameter-became-required", api => api.Set("components > parameters > Page > required", "true"));
        Case("request-parameter-became-optional", api => api.Remove($"{List} > parameters > 2 > required"));
        Case("request-path-parameter-renamed", api => api
            .Rename("paths > /tickets/{ticket_id}/files", "/tickets/{id}/files")
            .Set("paths > /tickets/{id}/files > post > parameters > 0 > name", "\"id\""));
        Case("request-parameter-serialization-changed", api => api.Set($"{List} > parameters > 1 > explode", "false"));
        Case("request-parameter-deprecated", api => api.Set($"{List} > parameters > 1 > deprecated", "true"));
        Case("request-parameter-csharp-name-changed", api => api.Set($"{List} > parameters > 1 > x-csharp-name", "\"state\""));
    }

    private static void Bodies()
    {
        Case("request-body-added-required", api => api.Remove($"{Create} > requestBody"), isBackwards: true);
        Case("request-body-added-optional", api => api.Remove($"{Update} > requestBody"), isBackwards: true);
        Case("request-body-removed", api => api.Remove($"{Update} > requestBody"));
        Case("request-body-became-required", api => api.Set($"{Update} > requestBody > required", "true"));
        Case("request-body-became-optional", api => api.Remove($"{Create} > requestBody > required"));
        Case("request-body-media-type-added", api => api.Set($"{Update} > requestBody > content > text/plain", "{}"));
        Case("request-body-media-type-removed", api => api.Remove($"{Create} > requestBody > content > application/xml"));
        Case("request-body-encoding-changed", api => api.Set($"{Attach} > requestBody > content > multipart/form-data > encoding > file > contentType", "\"image/gif\""));
        Case("new-required-request-property", api => api
            .Set($"{Schemas} > CreateTicketRequest > properties > priority", """{ "type": "string" }""")
            .Add($"{Schemas} > CreateTicketRequest > required", "\"priority\""));
        Case("new-optional-request-property", api => api.Set($"{Schemas} > CreateTicketRequest > properties > priority", """{ "type": "string" }"""));
        Case("request-property-removed", api => api.Remove($"{Schemas} > CreateTicketRequest > properties > subject"));
        Case("request-property-became-required", api => api.Add($"{Schemas} > CreateTicketRequest > required", "\"subject\""));
        Case("request-property-became-optional", api => api.Remove($"{Schemas} > CreateTicketRequest > required"));
        Case("request-property-type-changed", api => api.Set($"{Schemas} > CreateTicketRequestContact > properties > name > type", "\"integer\""));
    }

    private static void Responses()
    {
        const string Ok = $"{List} > responses > 200";
        Case("response-success-status-removed", api => api.Remove($"{Create} > responses > 200"));
        Case("response-success-status-added", api => api.Set($"{List} > responses > 206", """{ "description": "Some" }"""));
        Case("response-non-success-status-removed", api => api.Remove($"{List} > responses > 404"));
        Case("response-non-success-status-added", api => api.Set($"{List} > responses > 429", """{ "description": "Later" }"""));
        Case("response-media-type-removed", api => api.Remove($"{Ok} > content > text/csv"));
        Case("response-media-type-added", api => api.Set($"{Ok} > content > text/html", "{}"));
        Case("response-required-property-removed", api => api.Remove($"{Schemas} > Ticket > properties > id"));
        Case("response-optional-property-removed", api => api.Remove($"{Schemas} > Ticket > properties > subject"));
        Case("response-required-property-added", api => api
            .Set($"{Schemas} > Ticket > properties > state", """{ "type": "string" }""")
            .Add($"{Schemas} > Ticket > required", "\"state\""));
        Case("response-optional-property-added", api => api.Set($"{Schemas} > Ticket > properties > state", """{ "type": "string" }"""));
        Case("response-property-became-optional", api => api.Remove($"{Schemas} > Ticket > required"));
        Case("response-property-became-required", api => api.Add($"{Schemas} > Ticket > required", "\"subject\""));
        Case("required-response-header-removed", api => api.Remove($"{Ok} > headers > X-Total"));
        Case("optional-response-header-removed", api => api.Remove($"{Ok} > headers > X-Trace"));
        Case("response-header-added", api => api.Set($"{Ok} > headers > X-Page", """{ "schema": { "type": "integer" } }"""));
        Case("response-header-became-optional", api => api.Remove($"{Ok} > headers > X-Total > required"));
        Case("response-header-became-required", api => api.Set($"{Ok} > headers > X-Trace > required", "true"));
        Case("response-header-deprecated", api => api.Set($"{Ok} > headers > X-Trace > deprecated", "true"));
    }

    private static void Security()
    {
        Case("api-security-became-required", api => api.Set("paths > /health > get > security", """[{ "key": [] }]"""));
        Case("api-security-became-optional", api => api.Set($"{Attach} > security", "[]"));
        Case("api-security-removed", api => api.Remove($"{Attach} > security > 1"));
        Case("api-security-added", api => api.Add($"{Attach} > security", """{ "bearer": [] }"""));
        Case("api-security-scope-added", api => api.Add($"{Attach} > security > 0 > oauth", "\"read\""));
        Case("api-security-scope-removed", api => api.Set($"{Attach} > security > 0 > oauth", "[]"));
        Case("api-global-security-became-required", api => api.Remove("security"), isBackwards: true);
        Case("api-global-security-became-optional", api => api.Add("security", "{}"));
        Case("api-global-security-removed", api => api.Remove("security > 1"));
        Case("api-global-security-added", api => api.Add("security", """{ "oauth": [] }"""));
        Case("api-global-security-scope-added", api => api.Add("security > 0 > bearer", "\"read\""));
        Case("api-global-security-scope-removed", api => api.Add("security > 0 > bearer", "\"read\""), isBackwards: true);
        Case("api-security-component-type-changed", api => api.Set($"{Schemes} > key > name", "\"X-Other\""));
        Case("api-security-component-type-changed", api => api.Set($"{Schemes} > bearer > scheme", "\"basic\""));
        Case("api-security-component-removed", api => api.Remove($"{Schemes} > spare"));
        Case("api-security-component-added", api => api.Set($"{Schemes} > other", """{ "type": "http", "scheme": "basic" }"""));
        Case("api-security-component-oauth-flow-removed", api => api.Remove($"{Schemes} > oauth > flows > implicit"));
        Case("api-security-component-oauth-flow-added", api => api.Set($"{Schemes} > oauth > flows > password", """{ "tokenUrl": "https://api.test/token", "scopes": {} }"""));
        Case("api-security-component-oauth-url-changed", api => api.Set($"{Schemes} > oauth > flows > implicit > authorizationUrl", "\"https://api.test/a\""));
        Case("api-security-component-oauth-token-url-changed", api => api.Set($"{Schemes} > oauth > flows > clientCredentials > tokenUrl", "\"https://api.test/t\""));
        Case("api-security-component-oauth-scope-removed", api => api.Remove($"{Schemes} > oauth > flows > implicit > scopes > write"));
        Case("api-security-component-oauth-scope-added", api => api.Set($"{Schemes} > oauth > flows > implicit > scopes > admin", "\"All\""));
    }

    private static void Servers()
    {
        Case("api-server-changed", api => api.Set("servers > 0 > url", "\"https://api.test/v2\""));
        Case("api-server-changed", api => api.Set($"{List} > servers", """[{ "url": "https://lists.test" }, { "url": "https://{region}.api.test/v1", "variables": { "region": { "default": "eu" } } }]"""));
        Case("api-server-removed", api => api.Remove("servers > 1"));
        Case("api-server-added", api => api.Add("servers", """{ "url": "https://us.test" }"""));
        Case("api-server-variables-changed", api => api.Set("servers > 1 > variables > region > default", "\"us\""));
    }

    private static void Case(string word, Func<ApiDraft, ApiDraft> change, bool isBackwards = false)
    {
        var changed = change(ApiDraft.HelpDesk());
        Cases.Add(isBackwards ? new ChangeCase(word, changed, ApiDraft.HelpDesk()) : new ChangeCase(word, ApiDraft.HelpDesk(), changed));
    }
}
