namespace ViperOS.Templates;

/// <summary>The letters that may follow a template item's name, such as the A and M of <c>FROM/A/M</c>.</summary>
[Flags]
public enum TemplateModifiers
{
    None = 0,

    /// <summary>/A: must be given.</summary>
    Required = 1,

    /// <summary>/K: only by its name.</summary>
    Keyword = 2,

    /// <summary>/S: the name alone switches it on.</summary>
    Switch = 4,

    /// <summary>/N: a decimal number.</summary>
    Number = 8,

    /// <summary>/M: takes as many values as are given.</summary>
    Multiple = 16,

    /// <summary>/F: takes the rest of the line as it stands.</summary>
    RestOfLine = 32,

    /// <summary>/T: takes ON, OFF, YES or NO.</summary>
    Toggle = 64,
}
