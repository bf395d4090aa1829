using System.Text;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>Text with indentation, for the generated C#.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>One line; an empty one without blanks.</summary>
    internal CodeText Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    internal CodeText Open(string? line = null)
    {
        if (line != null)
        {
            Line(line);
        }

        Line("{");
        _depth++;
        return this;
    }

    internal CodeText Close(string suffix = "")
    {
        _depth--;
        return Line("}" + suffix);
    }

    public override string ToString()
    {
        return _text.ToString();
    }
}
