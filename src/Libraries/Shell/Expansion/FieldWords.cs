using ViperOS.Templates;

namespace ViperOS.Shell.Expansion;

/// <summary>Fields as a template takes them: words with their places in a line, whose rest an item with /F gets.</summary>
public static class FieldWords
{
    public static List<Word> From(List<Field> fields, out string line)
    {
        List<Word> words = [];
        line = string.Join(' ', fields.ConvertAll(f => f.Text));
        int position = 0;
        foreach (Field field in fields)
        {
            words.Add(new Word(field.Text, field.IsQuoted, position, position + field.Text.Length));
            position += field.Text.Length + 1;
        }

        return words;
    }
}
