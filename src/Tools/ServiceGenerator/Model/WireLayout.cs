namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>
/// Places the parameters of one direction: word 0 is taken (header or status); each scalar takes a word, a structure of up to 16
/// bytes one or two, a length one, in order of declaration; what finds no room lies in the data, each at a multiple of 8, before
/// the parts of variable length. Those follow in order, each beginning at a multiple of 8. The last part's length is that of the
/// rest and takes no field.
/// </summary>
public sealed class WireLayout
{
    public const int WordCount = 8;
    public const int MaximumDataLength = 16 * 1024;
    public const int MaximumHandles = 8;

    private const int LargestStructureInWords = 16;

    private readonly List<WireField> _fields = [];
    private readonly List<ParameterModel> _parts = [];
    private readonly List<ParameterModel> _capabilities = [];

    private WireLayout()
    {
    }

    public IReadOnlyList<WireField> Fields => _fields;

    /// <summary>Spans whose bytes travel in this direction.</summary>
    public IReadOnlyList<ParameterModel> Parts => _parts;

    public IReadOnlyList<ParameterModel> Capabilities => _capabilities;

    /// <summary>Bytes of data before the first part.</summary>
    public int FixedLength { get; private set; }

    /// <summary>Words in use, with word 0.</summary>
    public int WordsUsed { get; private set; } = 1;

    public bool HasData => FixedLength > 0 || _parts.Count > 0;

    public static WireLayout ForRequest(MethodModel method)
    {
        WireLayout layout = new();
        layout._parts.AddRange(method.Parameters.Where(p => p.Kind == ParameterKind.Span && !p.IsOut));
        foreach (ParameterModel parameter in method.Parameters)
        {
            // A span to be filled tells the server its capacity.
            if (parameter.Kind == ParameterKind.Span && parameter.IsOut)
            {
                layout.Place(parameter, 8, isLength: true);
            }
            else if (!parameter.IsOut)
            {
                layout.Add(parameter);
            }
        }

        return layout;
    }

    public static WireLayout ForReply(MethodModel method)
    {
        WireLayout layout = new();
        layout._parts.AddRange(method.Parameters.Where(p => p.Kind == ParameterKind.Span && p.IsOut));
        foreach (ParameterModel parameter in method.Parameters.Where(p => p.IsOut))
        {
            layout.Add(parameter);
        }

        return layout;
    }

    /// <summary>The field that holds a span's length or capacity; null for the last part, which takes the rest.</summary>
    public WireField? LengthOf(ParameterModel span)
    {
        return _fields.FirstOrDefault(f => f.IsLength && f.Parameter == span);
    }

    private void Add(ParameterModel parameter)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.Scalar:
                Place(parameter, 8, isLength: false);
                break;

            case ParameterKind.Structure:
                Place(parameter, parameter.Size, isLength: false);
                break;

            case ParameterKind.Span when parameter != _parts[_parts.Count - 1]:
                Place(parameter, 8, isLength: true);
                break;

            case ParameterKind.Capability:
                _capabilities.Add(parameter);
                break;

            default:
                break;
        }
    }

    private void Place(ParameterModel parameter, int size, bool isLength)
    {
        int words = (size + 7) / 8;
        if (size <= LargestStructureInWords && WordsUsed + words <= WordCount)
        {
            _fields.Add(new WireField(parameter, WordsUsed, words, 0, isLength));
            WordsUsed += words;
            return;
        }

        _fields.Add(new WireField(parameter, -1, 0, FixedLength, isLength));
        FixedLength += words * 8;
    }
}
