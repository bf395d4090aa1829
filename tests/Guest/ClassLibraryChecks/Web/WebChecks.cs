using System.Net;
using System.Text;
using System.Web;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Text in HTML and in URLs, with all that such text gets wrong.</summary>
internal static class WebChecks
{
    private static readonly string?[] s_plain =
    [
        null, "", "plain", "<a href=\"x\">'&'</a>", "é ÿ \u009F\u00A0", "日本 \U0001F600", "\uD83D", "\uDE00\uD83Dx", "a&amp;b", "tab\tline\n",
    ];

    private static readonly string?[] s_html =
    [
        null, "", "&lt;&gt;&amp;&quot;&apos;&#39;", "&nbsp;&eacute;&Eacute;&euro;&hearts;&lang;", "&;", "&&amp;", "&#;", "&#x;", "&#65;&#x41;&#X41;",
        "&#128512;", "&#x1F600;", "&#xD800;", "&#x110000;", "&#0;", "&#-1;", "&# 65;", "&unknown;", "&amp", "&a&lt;", "&#99999999999;", "&LT;", "x &#x2; y",
    ];

    private static readonly string?[] s_urls =
    [
        null, "", "a+b", "%20", "%2", "%", "%zz", "%E6%97%A5+x", "%E6", "%e6%97%a5é%20", "a%00b", "%C3%28", "日+本", "%u0041",
    ];

    public static void Run()
    {
        foreach (string? text in s_plain)
        {
            Check.Value($"HtmlEncode {Show(text)}", () => Show(WebUtility.HtmlEncode(text)));
            Check.Value($"UrlEncode {Show(text)}", () => Show(WebUtility.UrlEncode(text)));
            Check.Value($"HttpUtility.UrlEncode {Show(text)}", () => Show(HttpUtility.UrlEncode(text)));
            Check.Value($"HttpUtility.HtmlAttributeEncode {Show(text)}", () => Show(HttpUtility.HtmlAttributeEncode(text)));
            Check.Value($"HttpUtility.JavaScriptStringEncode {Show(text)}", () => Show(HttpUtility.JavaScriptStringEncode(text)));
        }

        foreach (string? text in s_html)
        {
            Check.Value($"HtmlDecode {Show(text)}", () => Show(WebUtility.HtmlDecode(text)));
        }

        foreach (string? text in s_urls)
        {
            Check.Value($"UrlDecode {Show(text)}", () => Show(WebUtility.UrlDecode(text)));
            Check.Value($"UrlDecodeToBytes {Show(text)}", () => text is null ? "null" : ToBytes(text));
        }

        Check.Value("all of Latin 1", () => Show(WebUtility.HtmlEncode(string.Concat(Enumerable.Range(0, 0x180).Select(c => (char)c)))));
        Check.Value("query", () => HttpUtility.ParseQueryString("?a=1&b=%20x&a=2&c").ToString());
        Check.Value("null and something", () => WebUtility.UrlDecodeToBytes(null, 0, 1));
        Check.Value("offset", () => WebUtility.UrlEncodeToBytes([1, 2], 3, 0));
        Check.Value("count", () => WebUtility.UrlEncodeToBytes([1, 2], 1, 2));
        Check.Value("none", () => WebUtility.UrlEncodeToBytes(null, 0, 0) is null);
    }

    private static string ToBytes(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexString(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
    }

    // Code units that are no text would be printed differently.
    private static string Show(string? text) => text is null
        ? "null"
        : string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
