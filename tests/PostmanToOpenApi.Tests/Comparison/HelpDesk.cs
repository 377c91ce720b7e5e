namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>The API that tests change: small, but with something of everything.</summary>
internal static class HelpDesk
{
    public const string Json = """
        {
          "openapi": "3.0.4",
          "info": { "title": "Help desk", "version": "1.0.0" },
          "servers": [ { "url": "https://api.test/v1" }, { "url": "https://{region}.api.test/v1", "variables": { "region": { "default": "eu" } } } ],
          "security": [ { "bearer": [] }, { "key": [] } ],
          "paths": {
            "/tickets": {
              "get": {
                "operationId": "listTickets", "summary": "List tickets", "tags": [ "Tickets", "Reading" ],
                "parameters": [
                  { "$ref": "#/components/parameters/Page" },
                  { "name": "status", "in": "query", "schema": { "type": "string" } },
                  { "name": "order", "in": "query", "required": true, "schema": { "type": "string" } },
                  { "name": "legacy", "in": "query", "deprecated": true, "schema": { "type": "string" } }
                ],
                "responses": {
                  "200": {
                    "description": "Tickets",
                    "headers": {
                      "X-Total": { "required": true, "schema": { "type": "integer" } },
                      "X-Trace": { "schema": { "type": "string" } }
                    },
                    "content": {
                      "application/json": { "schema": { "type": "object", "properties": { "data": { "type": "array", "items": { "$ref": "#/components/schemas/Ticket" } } } } },
                      "text/csv": { "schema": { "type": "string" } }
                    }
                  },
                  "404": { "description": "None" }
                }
              },
              "post": {
                "operationId": "createTicket", "summary": "Create a ticket", "tags": [ "Tickets" ],
                "requestBody": {
                  "required": true,
                  "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/CreateTicketRequest" } },
                    "application/xml": { "schema": { "type": "object" } }
                  }
                },
                "responses": {
                  "200": { "description": "Known", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ticket" } } } },
                  "201": { "description": "Created", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ticket" } } } }
                }
              }
            },
            "/tickets/{ticket_id}": {
              "parameters": [ { "name": "ticket_id", "in": "path", "required": true, "schema": { "type": "integer", "format": "int64" } } ],
              "get": {
                "operationId": "getTicket", "summary": "Get a ticket", "tags": [ "Tickets" ],
                "responses": { "200": { "description": "A ticket", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ticket" } } } } }
              },
              "put": {
                "operationId": "updateTicket", "summary": "Update a ticket", "tags": [ "Tickets" ],
                "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "subject": { "type": "string" } } } } } },
                "responses": { "204": { "description": "Done" } }
              },
              "delete": { "operationId": "deleteTicket", "summary": "Delete a ticket", "deprecated": true, "tags": [ "Tickets" ], "responses": { "204": { "description": "Gone" } } }
            },
            "/tickets/{ticket_id}/files": {
              "post": {
                "operationId": "attachFile", "summary": "Attach a file", "tags": [ "Files" ],
                "security": [ { "oauth": [ "write" ] }, { "key": [] } ],
                "parameters": [ { "name": "ticket_id", "in": "path", "required": true, "schema": { "type": "integer", "format": "int64" } } ],
                "requestBody": {
                  "content": {
                    "multipart/form-data": {
                      "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" } } },
                      "encoding": { "file": { "contentType": "image/png" } }
                    }
                  }
                },
                "responses": { "201": { "description": "Attached" } }
              }
            },
            "/health": { "get": { "operationId": "getHealth", "summary": "Get the health", "tags": [ "Health" ], "security": [], "responses": { "200": { "description": "Fine" } } } },
            "/version": { "get": { "operationId": "getVersion", "summary": "Get the version", "deprecated": true, "tags": [ "Health" ], "responses": { "200": { "description": "Fine" } } } },
            "/ping": { "get": { "summary": "Ping", "tags": [ "Health" ], "responses": { "200": { "description": "Fine" } } } }
          },
          "components": {
            "parameters": { "Page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "schemas": {
              "Ticket": {
                "type": "object", "required": [ "id" ],
                "properties": { "id": { "type": "integer", "format": "int64" }, "subject": { "type": "string" }, "contact": { "$ref": "#/components/schemas/Contact" } }
              },
              "Contact": { "type": "object", "properties": { "name": { "type": "string" }, "tickets": { "type": "array", "items": { "$ref": "#/components/schemas/Ticket" } } } },
              "CreateTicketRequest": {
                "type": "object", "required": [ "channel_id" ],
                "properties": { "channel_id": { "type": "integer", "format": "int64" }, "subject": { "type": "string" }, "contact": { "$ref": "#/components/schemas/CreateTicketRequestContact" } }
              },
              "CreateTicketRequestContact": { "type": "object", "properties": { "name": { "type": "string" } } }
            },
            "securitySchemes": {
              "bearer": { "type": "http", "scheme": "bearer" },
              "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
              "oauth": {
                "type": "oauth2",
                "flows": {
                  "clientCredentials": { "tokenUrl": "https://api.test/token", "scopes": { "read": "Read", "write": "Write" } },
                  "implicit": { "authorizationUrl": "https://api.test/authorize", "scopes": { "read": "Read", "write": "Write" } }
                }
              },
              "spare": { "type": "http", "scheme": "basic" }
            }
          }
        }
        """;
}
