#:package CsvHelper@34.0.0
#:property InvariantGlobalization=true
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

using StringReader reader = new("Name;Age;City\n\"Lovelace, Ada\";36;London\nGrace;85;\"New \"\"York\"\"\"\n");
using CsvReader csv = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
csv.Read();
csv.ReadHeader();
Console.WriteLine(string.Join('|', csv.HeaderRecord!));
while (csv.Read())
{
    Console.WriteLine($"{csv.GetField("Name")} is {csv.GetField<int>("Age") + 1} in {csv["City"]}");
}

using StringWriter writer = new();
using (CsvWriter output = new(writer, CultureInfo.InvariantCulture))
{
    output.WriteField("a,b");
    output.WriteField(1.5);
    output.WriteField("q\"q");
    output.NextRecord();
}

Console.Write(writer.ToString());
