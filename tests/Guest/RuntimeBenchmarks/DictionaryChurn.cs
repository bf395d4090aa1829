namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>Dictionaries by number and by text, with entries added, found, counted up and removed in no order.</summary>
internal sealed class DictionaryChurn() : Benchmark("runtime_dictionary", -3_702_617_069_794_265_745)
{
    private const int Steps = 200_000;
    private const int Keys = 20_000;
    private const int Words = 4_096;

    public override long Compute()
    {
        uint state = 2_463_534_242;
        Dictionary<int, int> byNumber = [];
        long sum = 0;
        for (int i = 0; i < Steps; i++)
        {
            uint random = Next(ref state);
            int key = (int)((random >> 8) % Keys);
            if ((random & 3) == 0)
            {
                sum += byNumber.Remove(key, out int count) ? count : -1;
            }
            else
            {
                byNumber[key] = byNumber.GetValueOrDefault(key) + i;
            }
        }

        string[] words = new string[Words];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = "word" + Next(ref state) % 1_000_000;
        }

        Dictionary<string, int> byText = [];
        for (int i = 0; i < Steps; i++)
        {
            string word = words[Next(ref state) % Words];
            if (byText.TryGetValue(word, out int count))
            {
                byText[word] = count + 1;
            }
            else
            {
                byText.Add(word, 1);
            }
        }

        foreach (KeyValuePair<string, int> pair in byText)
        {
            sum += (long)pair.Value * pair.Value * pair.Key.Length;
        }

        return Mix(Mix(sum, byNumber.Count), byText.Count);
    }
}
