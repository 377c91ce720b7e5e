using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Which texts are taken for secrets. None of these is one.</summary>
public class SecretShapeTests
{
    private const string Pem = "-----BEGIN " + "PRIVATE KEY-----\nMIIfake0fake1\n-----END PRIVATE KEY-----";

    [TestCase("Use Bearer fake0123456789 here", "Use Bearer *** here")]
    [TestCase("Authorization: Bearer fakeToken.with-parts_1", "Authorization: Bearer ***")]
    [TestCase("bearer `fake0123456789`.", "bearer `***`.")]
    [TestCase("Basic ZmFrZTpmYWtl0DEy", "Basic ***")]
    [TestCase("PMAK-0123456789abcdef01234567-fake", "***")]
    [TestCase("key PMAK-fake0123456789, really", "key ***, really")]
    [TestCase("eyJhbGciOiJub25lIn0.eyJmYWtlIjoxfQ.c2lnbmF0dXJl0", "***")]
    [TestCase("x " + Pem + " y", "x *** y")]
    [TestCase("-----BEGIN " + "RSA PRIVATE KEY-----\nMIIfake", "***")]
    [TestCase("https://user:fakepass@api.test/x", "https://***@api.test/x")]
    [TestCase("GET /x?api_key=fake1234&page=2", "GET /x?api_key=***&page=2")]
    [TestCase("password: hunter2fake", "password: ***")]
    [TestCase("\"client_secret\": \"fake12345\"", "\"client_secret\": \"***\"")]
    [TestCase("ghp_fake0123456789fake0123456789", "***")]
    [TestCase("https://hooks.test/services/T0000/B0000/f4K3f4K3f4K3f4K3f4K3f4K3", "https://hooks.test/services/T0000/B0000/***")]
    [TestCase("https://graph.ghp_fake0123456789fake0123456789/x", "https://graph.***/x")]
    [TestCase("nameghp_fake0123456789fake0123456789", "name***")]
    [TestCase("a=ghp_fake0123456789fake0123456789/PMAK-fake0123456789", "a=***/***")]
    [TestCase("nameeyJhbGciOiJub25lIn0.eyJmYWtlIjoxfQ.c2lnbmF0dXJl0", "name***")]
    [TestCase("key" + Pem, "key***")]
    [TestCase("sha 0123456789abcdef0123456789abcdef", "sha ***")]
    public void Masked_Secret_IsGone(string text, string masked) => Assert.That(SecretShapes.Masked(text), Is.EqualTo(masked));

    [TestCase("Bearer authentication")]
    [TestCase("Bearer token")]
    [TestCase("Uses a Bearer {{token}}")]
    [TestCase("Basic auth with user and password: required, at least 8 characters")]
    [TestCase("the api_key=YOUR_KEY parameter")]
    [TestCase("The token: a string of at most 255 characters")]
    [TestCase("id 3fa85f64-5717-4562-b3fc-2c963f66afa6")]
    [TestCase("task-management and risk-assessments")]
    [TestCase("https://api.test:8443/v2/users?page=2&sort=created_at")]
    [TestCase("mail to user@example.test, see https://example.test/a@b")]
    [TestCase("GetAllOrganizationUsersByIdentifierV2Beta1")]
    [TestCase("deepObjectInQueryWithManyNamesAndNumbers123456789")]
    [TestCase("2021-12-06T12:09:14.123456Z")]
    [TestCase("token expires in 3600 seconds")]
    [TestCase("key-value pairs")]
    [TestCase("-----BEGINNING-----")]
    [TestCase("monkey-business-with-task-0123456789-and-more")]
    [TestCase("keyJoin.1234567890")]
    public void Masked_PlainText_StaysTheSame(string text) => Assert.That(SecretShapes.Masked(text), Is.SameAs(text));
}
