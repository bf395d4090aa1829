using System.Collections;
using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Prints a check: its name and what came out, or what was thrown; everything outside of ASCII as numbers.</summary>
internal static class TextReport
{
    public static void Line(string name, Func<object?> check)
    {
        string result;
        try
        {
            result = Show(check());
        }
        catch (Exception exception)
        {
            result = $"{exception.GetType()}: {Escape(exception.Message)}";
        }

        Console.WriteLine($"{Escape(name)} = {result}");
    }

    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{Escape(text)}\"",
        byte[] bytes => Convert.ToHexString(bytes),
        char character => $"'{Escape(character.ToString())}'",
        double number => number.ToString("R"),
        IEnumerable values => $"[{string.Join(", ", values.Cast<object?>().Select(Show))}]",
        _ => Escape(value.ToString() ?? "null"),
    };

    public static string Escape(string text)
    {
        StringBuilder result = new();
        foreach (char character in text)
        {
            if (character is >= ' ' and <= '~')
            {
                result.Append(character);
            }
            else
            {
                result.Append('\\').Append(((int)character).ToString("x4"));
            }
        }

        return result.ToString();
    }
}
