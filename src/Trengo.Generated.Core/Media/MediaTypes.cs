using System.Net.Http.Headers;

namespace Trengo.Media;

/// <summary>Media types of files, by extension.</summary>
internal static class MediaTypes
{
    private const string Unknown = "application/octet-stream";

    /// <exception cref="ArgumentException">It is not a media type. The text does not show it.</exception>
    public static string Check(string contentType)
    {
        return contentType.All(character => character is >= ' ' and <= '~') && MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            ? parsed.ToString()
            : throw new ArgumentException("The content type is not a media type such as image/png.", nameof(contentType));
    }

    // Path.GetExtension refuses some characters on .NET Framework.
    public static string Guess(string fileName)
    {
        return fileName.Substring(fileName.LastIndexOf('.') + 1).ToLowerInvariant() switch
        {
            "jpg" or "jpeg" => "image/jpeg",
            "png" => "image/png",
            "gif" => "image/gif",
            "webp" => "image/webp",
            "heic" => "image/heic",
            "bmp" => "image/bmp",
            "tif" or "tiff" => "image/tiff",
            "svg" => "image/svg+xml",
            "mp4" => "video/mp4",
            "mov" => "video/quicktime",
            "webm" => "video/webm",
            "3gp" => "video/3gpp",
            "avi" => "video/x-msvideo",
            "mp3" => "audio/mpeg",
            "m4a" => "audio/mp4",
            "aac" => "audio/aac",
            "amr" => "audio/amr",
            "ogg" or "oga" or "opus" => "audio/ogg",
            "wav" => "audio/wav",
            "pdf" => "application/pdf",
            "doc" => "application/msword",
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xls" => "application/vnd.ms-excel",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt" => "application/vnd.ms-powerpoint",
            "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt" => "application/vnd.oasis.opendocument.text",
            "rtf" => "application/rtf",
            "txt" or "log" => "text/plain",
            "csv" => "text/csv",
            "htm" or "html" => "text/html",
            "ics" => "text/calendar",
            "vcf" => "text/vcard",
            "json" => "application/json",
            "xml" => "application/xml",
            "eml" => "message/rfc822",
            "zip" => "application/zip",
            _ => Unknown,
        };
    }
}
