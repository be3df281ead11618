package club

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// region: answer

// Member is a row of the table of members.
type Member struct {
	gorm.Model
	Name, City   string
	PasswordHash string `json:"-"`
	ResetToken   string `json:"-"`
}

// Show answers with a member.
func Show(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var member Member
		if err := db.Where("name = ?", c.Param("name")).First(&member).Error; err != nil {
			c.Status(http.StatusNotFound)
			return
		}
		// ruleid: fields-by-name-in-go
		c.JSON(http.StatusOK, gin.H{"name": member.Name, "city": member.City})
	}
}

// endregion
