package orders

import "encoding/xml"

type Order struct {
	Note string `xml:"note"`
}

func read(data []byte) (Order, error) {
	// region: parse
	var order Order
	// ruleid: standard-parser
	err := xml.Unmarshal(data, &order)
	return order, err
	// endregion
}
